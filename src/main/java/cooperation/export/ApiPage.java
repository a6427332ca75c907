package cooperation.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cooperation.language.Language;
import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page for people who write programs, made of the same description that programs
 * read.
 *
 * @param description OpenAPI, in the language of the page
 */
public record ApiPage(JsonNode description, Language language) {

	public List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		this.description.get("paths")
			.properties()
			.forEach((path) -> operations.add(operation(path.getKey(), path.getValue().get("get"))));
		return operations;
	}

	private Operation operation(String path, JsonNode said) {
		List<Parameter> parameters = said.get("parameters").valueStream().map(this::parameter).toList();
		List<String> types = said.at("/responses/200/content").propertyNames().stream().toList();
		return new Operation(said.get("operationId").asString(), path, said.get("summary").asString(),
				said.get("description").asString(), parameters, types);
	}

	private Parameter parameter(JsonNode reference) {
		JsonNode said = this.description.at(reference.get("$ref").asString().substring(1));
		String name = said.get("name").asString();
		JsonNode example = said.get("example");
		List<String> examples = example.isArray() ? example.valueStream().map(JsonNode::asString).toList()
				: List.of(name.equals("language") ? this.language.code() : example.asString());
		return new Parameter(name, said.path("required").asBoolean(false), said.get("description").asString(),
				said.at("/schema/enum").valueStream().map(JsonNode::asString).toList(), examples);
	}

	/**
	 * An address, which is read with GET.
	 *
	 * @param path with its parameters in braces
	 * @param types the media types of its answers
	 */
	public record Operation(String id, String path, String summary, String text, List<Parameter> parameters,
			List<String> types) {

		/**
		 * The address with an example of all that it must have.
		 */
		public String example() {
			var address = UriComponentsBuilder.fromUriString(this.path);
			Map<String, String> parts = new HashMap<>();
			this.parameters.stream().filter(Parameter::required).forEach((parameter) -> {
				String example = parameter.examples().get(0);
				parts.put(parameter.name(), example);
				if (!this.path.contains("{" + parameter.name() + "}")) {
					address.queryParam(parameter.name(), example);
				}
			});
			return address.buildAndExpand(parts).toString();
		}

		/**
		 * The same with one further parameter.
		 */
		public String example(Parameter parameter) {
			return UriComponentsBuilder.fromUriString(example())
				.queryParam(parameter.name(), parameter.examples())
				.build()
				.toString();
		}

		/**
		 * The address as an example shows it: with the first parameter that may be left
		 * out, if there is one.
		 */
		public String shown() {
			return this.parameters.stream()
				.filter((parameter) -> !parameter.required())
				.findFirst()
				.map(this::example)
				.orElseGet(this::example);
		}

	}

	/**
	 * A parameter of an address.
	 *
	 * @param required whether it cannot be left out
	 * @param allowed the values there are; empty where it is free
	 */
	public record Parameter(String name, boolean required, String text, List<String> allowed, List<String> examples) {
	}

}
