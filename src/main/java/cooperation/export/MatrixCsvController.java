package cooperation.export;

import java.io.IOException;

import cooperation.dossier.Matrices;
import cooperation.dossier.Matrix;
import cooperation.dossier.MatrixView;
import cooperation.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A matrix for spreadsheets.
 */
@Controller
class MatrixCsvController {

	private final Matrices matrices;

	private final Editions editions;

	private final MessageSource messages;

	MatrixCsvController(Matrices matrices, Editions editions, MessageSource messages) {
		this.matrices = matrices;
		this.editions = editions;
		this.messages = messages;
	}

	@GetMapping("/{language}/matrix.csv")
	void matrix(@PathVariable Language language, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		PageAddress page = PageAddress.of(language, request);
		MatrixView view = MatrixView.of(parameters, this.editions.current().directory());
		Matrix matrix = this.matrices.of(view, language);
		response.setContentType(Csv.CONTENT_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename(name(view)).build().toString());
		new MatrixCsv(matrix, language, this.messages).write(new Csv(response.getOutputStream(), page.marked()));
	}

	private String name(MatrixView view) {
		String filter = view.filter().name();
		String name = "cooperation-matrix-" + view.columns().segment() + (filter.isEmpty() ? "" : "-" + filter);
		return this.editions.current().file(name, "csv");
	}

}
