package cooperation;

import java.util.Set;

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
 * {@code lang:mark} does so to an element that has its words already.
 */
@Component
class Passages extends AbstractProcessorDialect {

	/** As late as {@code th:text}, so that a class set by {@code th:class} is seen. */
	private static final int PRECEDENCE = 1300;

	Passages() {
		super("Passages", "lang", PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Passage(prefix, "of", true), new Passage(prefix, "mark", false));
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
			LocalizedText text = (LocalizedText) StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, expression)
				.execute(context);
			Language page = ((Site) context.getVariable("site")).language();
			Language written = text.languageFor(page);
			if (this.body) {
				element.setBody(HtmlUtils.htmlEscape(text.in(page), "UTF-8"), false);
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
