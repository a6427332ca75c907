package cooperation.export;

import java.io.IOException;
import java.util.List;

import cooperation.activity.Brief;
import cooperation.activity.CarriedParameters;
import cooperation.activity.UnknownValue;
import cooperation.dossier.Arrangements;
import cooperation.dossier.BriefPage;
import cooperation.dossier.Paper;
import cooperation.dossier.Papers;
import cooperation.dossier.SubjectType;
import cooperation.language.Language;
import cooperation.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Papers for word processors.
 */
@Controller
class DocxController {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final Papers papers;

	private final Arrangements arrangements;

	private final Selections selections;

	private final Words words;

	private final CarriedParameters carried;

	DocxController(Papers papers, Arrangements arrangements, Selections selections, Words words,
			CarriedParameters carried) {
		this.carried = carried;
		this.papers = papers;
		this.arrangements = arrangements;
		this.selections = selections;
		this.words = words;
	}

	@GetMapping("/{language}/{type:" + SubjectType.SEGMENTS + "}/{slug:[a-z0-9-]+}/summary.docx")
	void summary(@PathVariable Language language, @PathVariable String type, @PathVariable String slug,
			@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		SubjectType subjects = SubjectType.of(type);
		Paper paper = this.papers.summary(subjects, slug,
				this.arrangements.of(parameters, subjects.groupings(), language));
		send(paper, PageAddress.of(language, request), response);
	}

	@GetMapping("/{language}/brief.docx")
	void brief(@PathVariable Language language, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Brief brief = this.carried.of(language, parameters::getFirst).brief();
		if (brief.isEmpty()) {
			throw new UnknownValue("collected", "");
		}
		Paper paper = this.papers.brief(brief, this.arrangements.of(parameters, BriefPage.GROUPINGS, language));
		send(paper, PageAddress.of(language, request), response);
	}

	private void send(Paper paper, PageAddress page, HttpServletResponse response) throws IOException {
		response.setContentType(TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename(paper.name() + ".docx").build().toString());
		new PaperDocx(paper, this.words).write(this.selections.words(page.language()), page,
				response.getOutputStream());
	}

}
