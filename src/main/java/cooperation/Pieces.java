package cooperation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import cooperation.activity.Activity;
import cooperation.activity.Carried;
import cooperation.activity.FacetOptions;
import cooperation.activity.Hit;
import cooperation.directory.Directory;
import cooperation.language.Language;
import cooperation.language.Words;
import cooperation.report.NewRelease;
import cooperation.report.Report;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.unbescape.html.HtmlEscape;

import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Pieces of HTML that are the same on every page of a release and language that has them,
 * and therefore made once: templates write them as they are.
 */
@Component
public class Pieces {

	/** In characters, of which a record has about a thousand and a choice two hundred. */
	private static final int MOST = 8_000_000;

	/** Of the record that a row keeps alive, and of what keeping takes. */
	private static final int OVERHEAD = 1000;

	private final ITemplateEngine templates;

	private final Words words;

	private final ApplicationContext beans;

	/** Stands where a page puts something of its own. No dataset can guess it. */
	private final String room = UUID.randomUUID().toString();

	private volatile OfRelease pieces = OfRelease.of(null, null);

	Pieces(ITemplateEngine templates, Words words, ApplicationContext beans) {
		this.templates = templates;
		this.words = words;
		this.beans = beans;
	}

	/**
	 * What stands in the row of a record, from the template {@code activity/row}. It is
	 * made anew for a reader who carries something along, and where words are marked.
	 * @param hit the words looked for, or null
	 */
	public String row(Site site, Activity record, Hit hit) {
		if (hit != null && hit.marked()) {
			return make("activity/row", site, Map.of("record", record, "hit", hit));
		}
		if (!site.carried().equals(Carried.NOTHING)) {
			return make("activity/row", site, Map.of("record", record));
		}
		return piecesOf(site).get(new Key(record, site.language()),
				(absent) -> make("activity/row", site, Map.of("record", record)));
	}

	/**
	 * Values that can be chosen, from the template {@code activity/option}, which leaves
	 * room for what is of this page alone: the address of the records that have the
	 * value, and their number in words and in figures.
	 * @param parameter that of the facet
	 */
	public String options(Site site, String parameter, List<FacetOptions.Option> options) {
		Cache<Key, String> pieces = piecesOf(site);
		StringBuilder html = new StringBuilder();
		for (FacetOptions.Option option : options) {
			Choice choice = new Choice(parameter, option.value(), option.chosen());
			String piece = pieces.get(new Key(choice, site.language()), (absent) -> make("activity/option", site,
					Map.of("parameter", parameter, "option", option, "room", this.room)));
			fill(html, piece, site.to("/activities?" + option.alone().query()), this.words.message("facet.count",
					site.language(), option.label().inline(site.language()), option.records()),
					Long.toString(option.records()));
		}
		return html.toString();
	}

	/**
	 * Writes a piece with the room it leaves filled.
	 * @param values in the order of the template, not yet escaped
	 */
	private void fill(StringBuilder html, String piece, String... values) {
		int written = 0;
		for (String value : values) {
			int place = piece.indexOf(this.room, written);
			html.append(piece, written, place).append(HtmlEscape.escapeHtml4Xml(value));
			written = place + this.room.length();
		}
		html.append(piece, written, piece.length());
	}

	private String make(String template, Site site, Map<String, Object> content) {
		Context context = new Context(site.language().locale(), content);
		context.setVariable("site", site);
		// In place of one that knows nothing yet about the classes of the portal.
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.beans, null));
		// The file of a template ends with a line break.
		return this.templates.process(template, context).strip();
	}

	private Cache<Key, String> piecesOf(Site site) {
		OfRelease known = this.pieces;
		if (!known.is(site)) {
			known = OfRelease.of(site.directory(), site.reports());
			this.pieces = known;
		}
		return known.cache();
	}

	/**
	 * Pieces of the release before are not found any more; this makes room.
	 */
	@EventListener(NewRelease.class)
	@Order(Ordered.HIGHEST_PRECEDENCE + 1)
	void forget() {
		this.pieces = OfRelease.of(null, null);
	}

	/**
	 * Those made of one directory and the reports with it. A new release has others, even
	 * where they say the same.
	 */
	private record OfRelease(Directory directory, List<Report> reports, Cache<Key, String> cache) {

		static OfRelease of(Directory directory, List<Report> reports) {
			return new OfRelease(directory, reports,
					Caffeine.newBuilder()
						.maximumWeight(MOST)
						.<Key, String>weigher((key, piece) -> piece.length() + OVERHEAD)
						.build());
		}

		boolean is(Site site) {
			return this.directory == site.directory() && this.reports == site.reports();
		}

	}

	/**
	 * @param subject a {@link Choice}, or a record, of which a new release has another
	 * even where it says the same
	 */
	private record Key(Object subject, Language language) {
	}

	private record Choice(String parameter, String value, boolean chosen) {
	}

}
