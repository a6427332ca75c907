package cooperation.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.activity.Activity;
import cooperation.activity.Brief;
import cooperation.directory.Noun;
import cooperation.directory.Organization;
import cooperation.directory.Theme;
import cooperation.dossier.Paper.Fact;
import cooperation.dossier.Paper.Overview;
import cooperation.language.Language;
import cooperation.language.LocalizedText;
import cooperation.language.Words;
import cooperation.report.Report;
import cooperation.report.Reports;

import org.springframework.stereotype.Component;

/**
 * Writes papers.
 */
@Component
public class Papers {

	private final Dossiers dossiers;

	private final Reports reports;

	private final Typesetter typesetter;

	private final Words words;

	Papers(Dossiers dossiers, Reports reports, Typesetter typesetter, Words words) {
		this.dossiers = dossiers;
		this.reports = reports;
		this.typesetter = typesetter;
		this.words = words;
	}

	/**
	 * The summary of an organization, a theme or a UN entity.
	 * @throws UnknownSubject if there is none with that slug
	 */
	public Paper summary(SubjectType type, String slug, Arrangement arrangement) {
		Dossier dossier = this.dossiers.of(type.facet(), slug);
		Noun subject = type.facet().nouns(dossier.directory()).bySlug(slug).orElseThrow();
		List<Report> all = this.reports.findAllByOrderByIssuedDesc();
		List<Fact> facts = new ArrayList<>();
		if (subject instanceof Organization organization) {
			facts.add(subItem(organization, all.get(0)));
		}
		facts.addAll(this.typesetter.extent(dossier, all));
		LocalizedText title = this.words
			.each((language) -> this.words.message("summary.title", language, subject.name().in(language)));
		return new Paper(name(slug, arrangement.languages()), title,
				new Overview(lead(subject), facts, this.typesetter.figures(dossier), chart(type, dossier)),
				this.typesetter.chapters(dossier, dossier.grouped(arrangement.grouping()), arrangement.grouping(), all),
				this.typesetter.annex(dossier, all), arrangement.languages());
	}

	/**
	 * The brief of a reader. Each record stands in it once, so that it has one footnote.
	 * @throws cooperation.activity.UnknownValue if one of its records does not exist
	 */
	public Paper brief(Brief brief, Arrangement arrangement) {
		Dossier dossier = this.dossiers.of(brief);
		List<Report> all = this.reports.findAllByOrderByIssuedDesc();
		Paper.Annex annex = this.typesetter.annex(dossier, all);
		LocalizedText title = brief.title().isEmpty() ? this.words.say("brief.untitled")
				: this.words.each((language) -> brief.title());
		return new Paper(name("brief", arrangement.languages()), title,
				new Overview(null, extent(dossier, all), List.of(), null),
				this.typesetter.chapters(dossier, once(dossier.grouped(arrangement.grouping())), arrangement.grouping(),
						all),
				new Paper.Annex(List.of(), annex.entities(), annex.documents(), annex.sources()),
				arrangement.languages());
	}

	/**
	 * The groups without the records that stand in one before.
	 */
	private static List<Group> once(List<Group> groups) {
		Set<String> placed = new HashSet<>();
		return groups.stream()
			.map((group) -> new Group(group.key(), group.noun(),
					group.records().stream().filter((record) -> placed.add(record.id())).toList()))
			.filter((group) -> !group.records().isEmpty())
			.toList();
	}

	/**
	 * Some records under a title.
	 * @param name of a file that holds them, without the portal's and the languages';
	 * empty for none
	 */
	public Paper of(String name, LocalizedText title, List<Activity> records, Arrangement arrangement) {
		Dossier dossier = this.dossiers.of(records);
		List<Report> all = this.reports.findAllByOrderByIssuedDesc();
		Overview overview = new Overview(null, extent(dossier, all),
				(records.size() > 1) ? this.typesetter.figures(dossier) : List.of(),
				this.typesetter.chart("paper.chart.organizations", dossier.organizations()));
		return new Paper(name(name, arrangement.languages()), title, overview,
				this.typesetter.chapters(dossier, dossier.grouped(arrangement.grouping()), arrangement.grouping(), all),
				this.typesetter.annex(dossier, all), arrangement.languages());
	}

	/**
	 * What the records have in common, where the title need not say it.
	 */
	private List<Fact> extent(Dossier dossier, List<Report> reports) {
		List<Fact> facts = new ArrayList<>(this.typesetter.extent(dossier, reports));
		dossier.common()
			.forEach((organization) -> facts.add(0,
					new Fact(this.words.say("facet.organization"), organization.name())));
		return facts;
	}

	private Fact subItem(Organization organization, Report report) {
		return new Fact(this.words.say("subject.item"),
				this.words.say("subject.item.value", report.agendaItem(), organization.letter(), report.session()));
	}

	private static LocalizedText lead(Noun subject) {
		if (subject instanceof Organization organization) {
			return organization.about();
		}
		return (subject instanceof Theme theme) ? theme.covers() : null;
	}

	private Paper.Chart chart(SubjectType type, Dossier dossier) {
		return (type == SubjectType.ORGANIZATIONS) ? this.typesetter.chart("paper.chart.themes", dossier.themes())
				: this.typesetter.chart("paper.chart.organizations", dossier.organizations());
	}

	private static String name(String subject, List<Language> languages) {
		Stream<String> codes = languages.stream().map(Language::code);
		return Stream.concat(Stream.of("cooperation", subject), codes)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("-"));
	}

}
