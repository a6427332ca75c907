package cooperation.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import cooperation.activity.Activities;
import cooperation.activity.CarriedParameters;
import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.directory.Noun;
import cooperation.directory.Nouns;
import cooperation.directory.UnEntity;
import cooperation.language.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of organizations, themes and UN entities.
 */
@Controller
@RequestMapping("/{language}/{type:" + SubjectType.SEGMENTS + "}")
class SubjectController {

	private final Dossiers dossiers;

	private final Activities activities;

	private final Directories directories;

	private final Papers papers;

	private final Arrangements arrangements;

	private final CarriedParameters carried;

	SubjectController(Dossiers dossiers, Activities activities, Directories directories, Papers papers,
			Arrangements arrangements, CarriedParameters carried) {
		this.carried = carried;
		this.papers = papers;
		this.arrangements = arrangements;
		this.dossiers = dossiers;
		this.activities = activities;
		this.directories = directories;
	}

	@GetMapping
	String list(@PathVariable String type, Model model) {
		SubjectType subjects = SubjectType.of(type);
		List<Tally> tallies = tallies(subjects, subjects.facet().nouns(this.directories.current()).all());
		model.addAttribute("page", new SubjectListPage(subjects, tallies));
		return "dossier/" + subjects.segment();
	}

	private List<Tally> tallies(SubjectType subjects, Collection<? extends Noun> nouns) {
		Map<String, Long> records = counts(subjects);
		return nouns.stream().map((noun) -> new Tally(noun, records.getOrDefault(noun.code(), 0L))).toList();
	}

	private Map<String, Long> counts(SubjectType subjects) {
		List<Activities.Count> counts = switch (subjects) {
			case ORGANIZATIONS -> this.activities.countByOrganization();
			case THEMES -> this.activities.countByTheme();
			case ENTITIES -> this.activities.countByEntity();
		};
		return counts.stream().collect(Collectors.toMap(Activities.Count::getCode, Activities.Count::getRecords));
	}

	@GetMapping("/{slug:[a-z0-9-]+}")
	String page(@PathVariable String type, @PathVariable String slug, @RequestParam(required = false) String by,
			Model model) {
		model.addAttribute("page", subject(SubjectType.of(type), slug, by));
		return "dossier/subject";
	}

	/**
	 * Leads from the code of a subject, as in the parameters of a filter, to its page.
	 */
	@GetMapping("/{code:[A-Z][A-Za-z0-9-]*}")
	String coded(@PathVariable Language language, @PathVariable String type, @PathVariable String code,
			@RequestParam MultiValueMap<String, String> parameters) {
		Nouns<? extends Noun> nouns = SubjectType.of(type).facet().nouns(this.directories.current());
		String slug = nouns.find(code).map(Noun::slug).orElse(code.toLowerCase(Locale.ROOT));
		return "redirect:"
				+ this.carried.of(language, parameters::getFirst).to("/" + language + "/" + type + "/" + slug);
	}

	@GetMapping("/{slug:[a-z0-9-]+}/summary")
	String summary(@PathVariable Language language, @PathVariable String type, @PathVariable String slug,
			@RequestParam MultiValueMap<String, String> parameters, Model model) {
		SubjectType subjects = SubjectType.of(type);
		Arrangement arrangement = this.arrangements.of(parameters, subjects.groupings(), language);
		model.addAttribute("page", new SummaryPage(this.papers.summary(subjects, slug, arrangement),
				"/" + type + "/" + slug, arrangement, subjects.groupings()));
		return "dossier/summary";
	}

	private List<Tally> parts(Noun subject, Directory directory) {
		if (!(subject instanceof UnEntity)) {
			return List.of();
		}
		List<UnEntity> parts = directory.unEntities()
			.all()
			.stream()
			.filter((entity) -> subject.code().equals(entity.parent()))
			.toList();
		// Most have no parts, and nothing has to be counted.
		return parts.isEmpty() ? List.of()
				: tallies(SubjectType.ENTITIES, parts).stream().filter((part) -> part.records() > 0).toList();
	}

	private SubjectPage subject(SubjectType type, String slug, String by) {
		Dossier dossier = this.dossiers.of(type.facet(), slug);
		Noun subject = type.facet().nouns(dossier.directory()).bySlug(slug).orElseThrow();
		return new SubjectPage(type, subject, dossier, Grouping.of(by, type.groupings()),
				parts(subject, dossier.directory()),
				(type == SubjectType.ORGANIZATIONS) ? Map.of() : counts(SubjectType.ORGANIZATIONS));
	}

}
