package cooperation.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cooperation.language.Language;
import cooperation.language.Languages;
import cooperation.report.Releases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The description of the addresses for programs, OpenAPI 3.1. What is checked in has
 * names in braces for words, which come from the messages, and for what only the running
 * portal knows: release, server, languages and forms.
 */
@Component
class OpenApi {

	private static final Pattern NAME = Pattern.compile("\\{(base|release|[a-z]+\\.[a-zA-Z0-9.-]+)}");

	private static final String FORMS = "{forms}";

	private final JsonNode description;

	private final Forms forms;

	private final Releases releases;

	private final Languages languages;

	private final MessageSource messages;

	OpenApi(Forms forms, Releases releases, Languages languages, MessageSource messages) throws IOException {
		this.description = JsonMapper.shared()
			.readTree(new ClassPathResource("openapi/openapi.json").getContentAsByteArray());
		this.forms = forms;
		this.releases = releases;
		this.languages = languages;
		this.messages = messages;
	}

	/**
	 * The description in a language.
	 * @param base scheme, host and port of the server
	 */
	JsonNode in(Language language, String base) {
		return filled(this.description, new Words(language,
				Map.of("base", base, "release", this.releases.findFirstByOrderByPublishedAtDesc().version())));
	}

	private JsonNode filled(JsonNode node, Words words) {
		if (node.isObject()) {
			ObjectNode object = JsonNodeFactory.instance.objectNode();
			node.properties().forEach((property) -> {
				if (property.getKey().equals(FORMS)) {
					types().forEach((type) -> object.set(type, filled(property.getValue(), words)));
				}
				else {
					object.set(property.getKey(), filled(property.getValue(), words));
				}
			});
			return object;
		}
		if (node.isArray()) {
			ArrayNode array = JsonNodeFactory.instance.arrayNode();
			node.forEach((element) -> elements(element).forEach((one) -> array.add(filled(one, words))));
			return array;
		}
		return node.isString() ? JsonNodeFactory.instance.stringNode(said(node.asString(), words)) : node;
	}

	private Stream<JsonNode> elements(JsonNode element) {
		List<String> known = switch (element.asString("")) {
			case FORMS -> this.forms.suffixes();
			case "{languages}" -> this.languages.languages().stream().map(Language::code).toList();
			default -> List.of();
		};
		return known.isEmpty() ? Stream.of(element) : known.stream().map(JsonNodeFactory.instance::stringNode);
	}

	/**
	 * The media types of the forms, without their character set.
	 */
	private List<String> types() {
		return this.forms.suffixes().stream().map((suffix) -> {
			MediaType type = MediaType.parseMediaType(this.forms.type(suffix));
			return type.getType() + "/" + type.getSubtype();
		}).distinct().toList();
	}

	private String said(String text, Words words) {
		return NAME.matcher(text).replaceAll((name) -> {
			String known = words.known().get(name.group(1));
			return Matcher.quoteReplacement(
					(known != null) ? known : this.messages.getMessage(name.group(1), null, words.language().locale()));
		});
	}

	private record Words(Language language, Map<String, String> known) {
	}

}
