package cooperation;

import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import cooperation.activity.Activity;
import cooperation.activity.Carried;
import cooperation.activity.FacetOptions;
import cooperation.activity.Hit;
import cooperation.directory.Directory;
import cooperation.language.Language;
import cooperation.report.NewRelease;
import cooperation.report.Report;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

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

	/** In characters, of which a record has about a thousand and a choice a hundred. */
	private static final int MOST = 8_000_000;

	/** Of the record that a row keeps alive, and of what keeping takes. */
	private static final int OVERHEAD = 1000;

	private final Cache<Key, String> kept = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.<Key, String>weigher((key, piece) -> piece.length() + OVERHEAD)
		.build();

	private final ITemplateEngine templates;

	Pieces(ITemplateEngine templates) {
		this.templates = templates;
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
		return this.kept.get(key(record, site), (absent) -> make("activity/row", site, Map.of("record", record)));
	}

	/**
	 * The box of a value that can be chosen, with its label, from the template
	 * {@code activity/choice}.
	 * @param parameter that of the facet
	 */
	public String choice(Site site, String parameter, FacetOptions.Option option) {
		Choice choice = new Choice(parameter, option.value(), option.chosen());
		return this.kept.get(key(choice, site),
				(absent) -> make("activity/choice", site, Map.of("parameter", parameter, "option", option)));
	}

	private static Key key(Object subject, Site site) {
		return new Key(subject, site.directory(), site.reports(), site.language());
	}

	private String make(String template, Site site, Map<String, Object> content) {
		Context context = new Context(site.language().locale(), content);
		context.setVariable("site", site);
		return this.templates.process(template, context);
	}

	/**
	 * Pieces of the release before are not found any more; this makes room.
	 */
	@EventListener(NewRelease.class)
	@Order(Ordered.HIGHEST_PRECEDENCE + 1)
	void forget() {
		this.kept.invalidateAll();
	}

	/**
	 * All that a piece is made of. A new release has another directory, other reports and
	 * other records, even where they say the same.
	 */
	private record Key(Object subject, Directory directory, List<Report> reports, Language language) {
	}

	private record Choice(String parameter, String value, boolean chosen) {
	}

}
