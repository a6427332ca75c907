package cooperation.export;

import java.io.IOException;

import cooperation.directory.Directories;
import cooperation.dossier.Matrices;
import cooperation.dossier.Matrix;
import cooperation.dossier.MatrixView;
import cooperation.language.Language;
import cooperation.report.Releases;
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

	private final Directories directories;

	private final Releases releases;

	private final MessageSource messages;

	MatrixCsvController(Matrices matrices, Directories directories, Releases releases, MessageSource messages) {
		this.releases = releases;
		this.matrices = matrices;
		this.directories = directories;
		this.messages = messages;
	}

	private String name(MatrixView view) {
		String release = this.releases.findFirstByOrderByPublishedAtDesc().version();
		String filter = view.filter().name();
		return "cooperation-" + release + "-matrix-" + view.columns().segment() + (filter.isEmpty() ? "" : "-" + filter)
				+ ".csv";
	}

	@GetMapping("/{language}/matrix.csv")
	void matrix(@PathVariable Language language, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletResponse response) throws IOException {
		MatrixView view = MatrixView.of(parameters, this.directories.current());
		boolean marked = PageAddress.marked(parameters.getFirst("bom"));
		Matrix matrix = this.matrices.of(view, language);
		response.setContentType(Csv.CONTENT_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename(name(view)).build().toString());
		new MatrixCsv(matrix, language, this.messages).write(new Csv(response.getOutputStream(), marked));
	}

}
