package cooperation;

import java.util.List;

import cooperation.activity.Activity;
import cooperation.activity.RecordPage;
import cooperation.directory.Noun;
import cooperation.directory.Organization;
import cooperation.dossier.SubjectPage;
import cooperation.language.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a page tells search engines in the words of schema.org, as JSON-LD: the dataset it
 * is made of, and the record or organization it is about.
 */
@Component("structuredData")
public class StructuredData {

	private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

	private final MessageSource messages;

	StructuredData(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The JSON-LD of a page, written so that nothing in it can end the element it stands
	 * in.
	 * @param page what the page is made of, or null
	 */
	public String of(Site site, Object page) {
		ObjectNode data = JsonMapper.shared().createObjectNode().put("@context", "https://schema.org");
		ArrayNode graph = data.putArray("@graph");
		dataset(graph.addObject(), site);
		if (page instanceof RecordPage opened) {
			record(graph.addObject(), opened.record(), site);
		}
		else if (page instanceof SubjectPage subject && subject.subject() instanceof Organization organization) {
			organization(graph.addObject(), organization, site);
		}
		return data.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
	}

	private void dataset(ObjectNode dataset, Site site) {
		dataset.put("@type", "Dataset")
			.put("@id", site.base() + "/data")
			.put("name", word("portal.name", site))
			.put("description", word("portal.description", site))
			.put("url", site.base() + site.plain("/data"))
			.put("version", site.release().version())
			.put("datePublished", site.release().publishedAt().toString())
			.put("isAccessibleForFree", true)
			.put("license", LICENCE);
		ArrayNode reports = dataset.putArray("isBasedOn");
		site.reports().forEach((report) -> reports.add(report.address(site.language())));
		site.languages().stream().map(Language::tag).forEach(dataset.putArray("inLanguage")::add);
		ArrayNode files = dataset.putArray("distribution");
		download(files, "application/zip", site.base() + "/data/cooperation-" + site.release().version() + ".zip");
		download(files, "text/csv", site.base() + site.plain("/activities.csv"));
		download(files, "application/json", site.base() + site.plain("/activities.json"));
	}

	private static void download(ArrayNode files, String type, String address) {
		files.addObject().put("@type", "DataDownload").put("encodingFormat", type).put("contentUrl", address);
	}

	private static void record(ObjectNode work, Activity record, Site site) {
		work.put("@type", "CreativeWork")
			.put("@id", site.base() + site.plain("/activities/" + record.id()))
			.put("identifier", record.id())
			.put("name", record.title().in(site.language()))
			.put("abstract", record.summary().in(site.language()))
			.put("inLanguage", record.title().languageFor(site.language()).tag())
			.put("isBasedOn", site.report(record.report()).address(site.language()));
		work.putObject("isPartOf").put("@id", site.base() + "/data");
		ArrayNode about = work.putArray("about");
		things(about, "Organization", site.directory().organizations().get(record.organizations()), site);
		things(about, "Organization", site.directory().unEntities().get(record.unEntities()), site);
		things(about, "DefinedTerm", site.directory().themes().get(record.themes()), site);
	}

	private static void things(ArrayNode about, String type, List<? extends Noun> nouns, Site site) {
		nouns.forEach((noun) -> about.addObject().put("@type", type).put("name", noun.name().in(site.language())));
	}

	private static void organization(ObjectNode about, Organization organization, Site site) {
		about.put("@type", "Organization")
			.put("@id", site.base() + site.plain("/organizations/" + organization.slug()))
			.put("name", organization.name().in(site.language()))
			.put("description", organization.about().in(site.language()));
		ArrayNode names = about.putArray("alternateName");
		names.add(organization.code());
		organization.name()
			.all()
			.stream()
			.filter((name) -> !name.equals(organization.name().in(site.language())))
			.forEach(names::add);
	}

	private String word(String key, Site site) {
		return this.messages.getMessage(key, null, site.language().locale());
	}

}
