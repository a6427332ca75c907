package cooperation.dataset;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The description of the dataset's files, {@code datapackage.json}: a Frictionless Data
 * Package (specs.frictionlessdata.io). What it says of a column is what the checks ask of
 * it.
 *
 * @param version the release
 * @param created when the release was published, ISO 8601
 * @param description what is new in this release
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DataPackage(String version, Instant created, String description, List<Resource> resources) {

	DataPackage {
		resources = (resources == null) ? List.of() : resources;
	}

	/**
	 * The codes of the reports it has files of.
	 */
	List<String> reports() {
		return this.resources.stream().map(Resource::report).filter((report) -> !report.isEmpty()).distinct().toList();
	}

	/**
	 * Whether it names a file of that table.
	 * @param report the code of the report; empty for what all reports share
	 */
	boolean has(String table, String report) {
		return this.resources.stream()
			.anyMatch((resource) -> resource.table().equals(table) && resource.report().equals(report));
	}

	/**
	 * One file.
	 *
	 * @param path relative to {@code datapackage.json}
	 * @param language the language of the prose in it, or null where it holds facts
	 * @param partial whether prose may be missing: the language is being added
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Resource(String name, String path, String language, Boolean partial, Schema schema) {

		Resource {
			partial = Boolean.TRUE.equals(partial);
		}

		/**
		 * What its rows are. The names of the files of a further report go on after a
		 * stop: {@code activities.a-77-277}.
		 */
		String table() {
			return this.name.replaceFirst("\\..*", "");
		}

		/**
		 * The code of the report it belongs to, which its folder is named after; empty
		 * for what all reports share.
		 */
		String report() {
			return this.path.contains("/") ? this.path.substring(0, this.path.lastIndexOf('/')) : "";
		}

	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Schema(List<Field> fields) {

		List<String> columns() {
			return this.fields.stream().map(Field::name).toList();
		}

	}

	/**
	 * One column.
	 *
	 * @param type {@code string}, {@code integer} or {@code date}
	 * @param separator what stands between several values in one cell; null where there
	 * is one value
	 * @param references the name of the resource whose first column each value must be
	 * found in
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Field(String name, String type, Constraints constraints, String separator, String references) {

		Field {
			constraints = (constraints == null) ? Constraints.NONE : constraints;
		}

	}

	/**
	 * What a value must be.
	 *
	 * @param maxLength in characters
	 * @param pattern a regular expression that the whole of each value matches
	 * @param allowed the values there may be, {@code enum} in the file
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Constraints(Boolean required, Boolean unique, Integer maxLength, String pattern,
			@JsonProperty("enum") List<String> allowed) {

		Constraints {
			required = Boolean.TRUE.equals(required);
			unique = Boolean.TRUE.equals(unique);
		}

		static final Constraints NONE = new Constraints(false, false, null, null, null);

	}

}
