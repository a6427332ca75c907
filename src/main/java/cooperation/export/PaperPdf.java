package cooperation.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import cooperation.dossier.Paper;
import cooperation.language.Language;
import cooperation.language.Words;
import cooperation.report.Releases;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * Papers as PDF: the template of the page that is printed, with a style sheet of its own.
 */
@Component
class PaperPdf {

	/** What people can type into an address, but XML cannot hold. */
	private static final Pattern NO_TEXT = Pattern
		.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final ITemplateEngine templates;

	private final ApplicationContext beans;

	private final PdfWriter writer;

	private final Releases releases;

	private final Words words;

	private final String style;

	PaperPdf(ITemplateEngine templates, ApplicationContext beans, PdfWriter writer, Releases releases, Words words)
			throws IOException {
		this.templates = templates;
		this.beans = beans;
		this.writer = writer;
		this.releases = releases;
		this.words = words;
		this.style = new ClassPathResource("export/pdf.css").getContentAsString(StandardCharsets.UTF_8);
	}

	/**
	 * The PDF of a paper, the same each time as long as the release is.
	 * @param model what pages are served with
	 */
	byte[] write(Paper paper, PageAddress address, Model model) throws IOException {
		Context context = new Context(address.language().locale(), model.asMap());
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.beans, null));
		context.setVariable("page", new PdfPage(paper, address.place(), style(address.language())));
		String page = this.templates.process("export/pdf", context);
		return this.writer.write(NO_TEXT.matcher(page).replaceAll(""),
				this.releases.findFirstByOrderByPublishedAtDesc().publishedAt());
	}

	/**
	 * A style sheet counts the pages, so the words for it stand in the style sheet.
	 */
	private String style(Language language) {
		return this.style.replace("{paper.page}",
				this.words.message("paper.page", language, "\" counter(page) \"", "\" counter(pages) \""));
	}

}
