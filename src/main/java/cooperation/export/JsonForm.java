package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

import cooperation.activity.Activity;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON: the release, the filter, the total, and the records.
 */
@Component
@Order(20)
class JsonForm implements Form {

	private final ObjectWriter writer;

	JsonForm(JsonMapper mapper) {
		// What breaks off half-way must not look whole.
		this.writer = mapper.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_CONTENT)
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET);
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
		try (JsonGenerator json = this.writer.createGenerator(out)) {
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
			try (Stream<Activity> records = selection.records().get()) {
				records.map(ActivityJson::of).forEach(json::writePOJO);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
	}

}
