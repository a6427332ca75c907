package cooperation.export;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.language.Language;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class OpenApiTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Forms forms;

	@Autowired
	private PaperForms paperForms;

	private Reader reader;

	private String description;

	private ApiPage page;

	@BeforeEach
	void read() {
		this.reader = new Reader(this.port);
		this.description = this.reader.get("/openapi.json").body();
		this.page = new ApiPage(JsonMapper.shared().readTree(this.description), new Language("en"));
	}

	private List<Error> faults(String schema, String json) {
		SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi31(), (builder) -> builder
			.schemas((location) -> location.endsWith("/openapi.json") ? this.description : null));
		return registry.getSchema(SchemaLocation.of("http://localhost/openapi.json#/components/schemas/" + schema))
			.validate(json, InputFormat.JSON);
	}

	@Test
	void isOpenApi31() {
		SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(this.description);

		assertThat(parsed.getMessages()).isEmpty();
		assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
		assertThat(this.description).doesNotContain("{api.", "{base}", "{forms}", "{portal.");
	}

	@Test
	void everyOperationAnswersItsExamplesAsItSays() {
		for (ApiPage.Operation operation : this.page.operations()) {
			Stream<String> more = operation.parameters()
				.stream()
				.filter((parameter) -> !parameter.required())
				.map(operation::example);
			Stream.concat(Stream.of(operation.example()), more).forEach((address) -> {
				HttpResponse<String> answer = this.reader.get(address);
				assertThat(answer.statusCode()).as(address).isEqualTo(200);
				assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(address)
					.satisfies((type) -> assertThat(operation.types()).anyMatch(type::startsWith));
			});
		}
	}

	@Test
	void everyFormIsNamed() {
		JsonNode allowed = this.page.description().at("/components/parameters/form/schema/enum");
		assertThat(allowed.valueStream().map(JsonNode::asString)).containsExactlyElementsOf(
				Stream.concat(this.forms.suffixes().stream(), this.paperForms.suffixes().stream()).toList());
	}

	@Test
	void answersAndErrorsHaveTheFormOfTheirSchemas() {
		assertThat(faults("Selection", this.reader.get("/en/activities.json").body())).isEmpty();
		assertThat(faults("Record", this.reader.get("/en/activities/2020-21-1.json").body())).isEmpty();
		assertThat(faults("Problem", this.reader.get("/en/activities.json?theme=nonsense").body())).isEmpty();
		assertThat(faults("Record", "{}")).isNotEmpty();
	}

	@Test
	void thePageForPeopleTellsTheSameInBothLanguages() {
		for (String language : List.of("en", "zh")) {
			Document document = this.reader.page("/" + language + "/data/api");
			assertThat(document.select("section[id] > h2")).hasSize(this.page.operations().size() + 1);
			assertThat(document.select("a[href*=activities.json]").attr("href")).startsWith("/" + language + "/");
			assertThat(document.select("#error-value")).hasSize(1);
		}
	}

}
