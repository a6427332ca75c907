package cooperation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cooperation.activity.Hit;
import cooperation.language.Language;
import cooperation.language.LocalizedText;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What templates write for text of the dataset: {@code lang:of} puts it into an element,
 * in the language of the page. Where it has not been written in that language yet, the
 * element says which language it is in, runs the way that language runs, and is marked.
 * {@code lang:mark} does so to an element that has its words already. {@code lang:words}
 * writes a text in an element that says its language, or one whose language is that of
 * the page; pieces of a text have the words looked for marked.
 */
@Component
class Passages extends AbstractProcessorDialect {

	/** As late as {@code th:text}, so that a class set by {@code th:class} is seen. */
	private static final int PRECEDENCE = 1300;

	/** A name with a number, COVID-19, which browsers part at its hyphen. */
	private static final Pattern NAME = Pattern.compile("\\p{Lu}{2,}-\\d+");

	Passages() {
		super("Passages", "lang", PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Passage(prefix, "of", true), new Passage(prefix, "mark", false), new Text(prefix));
	}

	private static Object value(ITemplateContext context, String expression) {
		return StandardExpressions.getExpressionParser(context.getConfiguration())
			.parseExpression(context, expression)
			.execute(context);
	}

	private static String html(String text) {
		return NAME.matcher(HtmlUtils.htmlEscape(text, "UTF-8")).replaceAll("<span class=\"whole\">$0</span>");
	}

	private static String marked(List<?> pieces) {
		return pieces.stream().map((piece) -> {
			String words = html(((Hit.Piece) piece).text());
			return ((Hit.Piece) piece).sought() ? "<mark>" + words + "</mark>" : words;
		}).collect(Collectors.joining());
	}

	private static final class Text extends AbstractAttributeTagProcessor {

		Text(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "words", true, PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String expression, IElementTagStructureHandler element) {
			Object words = value(context, expression);
			element.setBody((words instanceof List<?> pieces) ? marked(pieces) : html((String) words), false);
		}

	}

	private static final class Passage extends AbstractAttributeTagProcessor {

		private final boolean body;

		Passage(String prefix, String name, boolean body) {
			super(TemplateMode.HTML, prefix, null, false, name, true, PRECEDENCE, true);
			this.body = body;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String expression, IElementTagStructureHandler element) {
			LocalizedText text = (LocalizedText) value(context, expression);
			Language page = ((Site) context.getVariable("site")).language();
			Language written = text.languageFor(page);
			if (this.body) {
				element.setBody(html(text.in(page)), false);
			}
			if (!written.equals(page)) {
				String others = tag.getAttributeValue("class");
				element.setAttribute("lang", written.tag());
				element.setAttribute("dir", written.direction());
				element.setAttribute("class", (others == null) ? "untranslated" : others + " untranslated");
			}
		}

	}

}
