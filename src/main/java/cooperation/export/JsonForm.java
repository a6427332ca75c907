package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON: the release, the filter, the total, and the records.
 */
@Component
@Order(20)
class JsonForm implements Form {

	private final JsonMapper mapper;

	JsonForm(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public String suffix() {
		return "json";
	}

	@Override
	public String contentType() {
		return "application/json";
	}

	@Override
	public void write(Selection selection, OutputStream out) throws IOException {
		try (JsonGenerator json = this.mapper.createGenerator(out)) {
			json.writeStartObject();
			json.writeStringProperty("release", selection.edition().release().version());
			json.writeObjectPropertyStart("filter");
			selection.filter().choices().forEach((facet, values) -> json.writePOJOProperty(facet.parameter(), values));
			if (!selection.filter().text().isEmpty()) {
				json.writeStringProperty("q", selection.filter().text());
			}
			json.writeEndObject();
			json.writeNumberProperty("total", selection.total());
			json.writeArrayPropertyStart("activities");
			selection.records().get().map(ActivityJson::of).forEach(json::writePOJO);
			json.writeEndArray();
			json.writeEndObject();
		}
	}

}
