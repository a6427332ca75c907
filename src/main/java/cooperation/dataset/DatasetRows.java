package cooperation.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the rows of the database from a part of the dataset: what all reports share, or
 * one report.
 */
class DatasetRows {

	private final Map<String, Table> tables;

	private final Map<String, Integer> positions;

	/**
	 * The rows of a part.
	 * @param positions how many rows the parts before have had, by table; kept up to date
	 */
	DatasetRows(Map<String, Table> tables, Map<String, Integer> positions) {
		this.tables = tables;
		this.positions = positions;
	}

	/**
	 * The rows of a database table; none where this part of the dataset has nothing for
	 * it.
	 */
	Stream<Map<String, Object>> of(String table) {
		return switch (table) {
			case "place" -> each("places", "code slug type country position name aliases");
			case "organization" -> each("organizations", "code slug letter name short_name aliases about");
			case "organization_region" -> links("organizations", "organization", "regions", "region");
			case "un_entity" -> each("un-entities", "code slug kind parent position name short_name aliases");
			case "theme" ->
				each("themes", "code slug position theme_group name aliases related covers excludes borderline");
			case "kind" -> each("kinds", "code slug position name aliases covers");
			case "partner" -> each("partners", "code slug type organization position name aliases");
			case "document" -> each("documents", "code slug type symbol dated position name aliases url");
			case "report" -> each("report", "code slug symbols session agenda_item issued name url");
			case "report_section" ->
				each("sections", "report code position number parent first_paragraph last_paragraph name");
			case "report_paragraph" -> each("paragraphs", "report number section");
			case "report_section_organization" ->
				links("sections", "section", "organizations", "organization", "report");
			case "report_paragraph_organization" ->
				links("paragraphs", "number", "organizations", "organization", "report");
			case "activity" -> activities();
			case "activity_paragraph" -> links("activities", "activity", "paragraphs", "paragraph", "report");
			case "activity_date" -> dates();
			case "activity_organization" -> links("activities", "activity", "organizations", "organization");
			case "activity_un_entity" -> links("activities", "activity", "un_entities", "un_entity");
			default -> links("activities", "activity", table.substring("activity_".length()) + "s",
					table.substring("activity_".length()));
		};
	}

	private Stream<Map<String, Object>> each(String resource, String columns) {
		return numbered(resource, (row, position) -> {
			Map<String, Object> values = new LinkedHashMap<>();
			for (String column : columns.split(" ")) {
				values.put(column, value(row, column, position));
			}
			return values;
		});
	}

	private Object value(Table.Row row, String column, int position) {
		return switch (column) {
			case "position" -> position;
			case "name", "about", "covers", "excludes", "borderline" -> localized(row, column);
			case "short_name" -> localized(row, "short");
			case "theme_group" -> row.cell("group");
			case "dated" -> row.cellOrNull("date");
			case "aliases", "related" -> array(row.values(column, " | "));
			case "symbols" -> array(row.codes("symbols"));
			default -> row.cellOrNull(column);
		};
	}

	/**
	 * The text of a column in every language there is a column for: {@code name_en},
	 * {@code name_zh}.
	 */
	private static String localized(Table.Row row, String column) {
		Map<String, String> texts = new TreeMap<>();
		row.cells().forEach((name, cell) -> {
			if (name.startsWith(column + "_") && !cell.isEmpty()) {
				texts.put(name.substring(column.length() + 1), cell);
			}
		});
		return json(texts);
	}

	private static String json(Map<String, String> texts) {
		return texts.isEmpty() ? null : JsonMapper.shared().writeValueAsString(texts);
	}

	private static String array(List<String> values) {
		return values.stream()
			.map((value) -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
			.collect(Collectors.joining(",", "{", "}"));
	}

	private Stream<Map<String, Object>> links(String resource, String owner, String column, String linked,
			String... more) {
		String key = resource.equals("activities") ? "id" : resource.equals("paragraphs") ? "number" : "code";
		return rows(resource).stream().flatMap((row) -> {
			List<String> codes = row.codes(column);
			return Stream.iterate(0, (i) -> i < codes.size(), (i) -> i + 1).map((i) -> {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put(owner, row.cell(key));
				values.put(linked, codes.get(i));
				values.put("position", i);
				Stream.of(more).forEach((name) -> values.put(name, value(row, name, i)));
				return values;
			});
		});
	}

	private Stream<Map<String, Object>> activities() {
		Map<String, Map<String, String>> titles = texts("title");
		Map<String, Map<String, String>> summaries = texts("summary");
		Map<String, String> notes = rows("notes").stream()
			.collect(Collectors.toMap((row) -> row.cell("id"), (row) -> localized(row, "note")));
		return numbered("activities", (row, position) -> {
			Map<String, Object> values = new LinkedHashMap<>();
			String id = row.cell("id");
			values.put("id", id);
			values.put("report", row.cell("report"));
			values.put("position", position);
			values.put("kind", row.cell("kind"));
			values.put("title", json(titles.get(id)));
			values.put("summary", json(summaries.get(id)));
			values.put("note", notes.get(id));
			return values;
		});
	}

	/**
	 * One column of the prose files: by record, by language.
	 */
	private Map<String, Map<String, String>> texts(String column) {
		Map<String, Map<String, String>> texts = new LinkedHashMap<>();
		this.tables.values()
			.stream()
			.filter((table) -> table.resource().language() != null)
			.forEach((table) -> table.rows()
				.stream()
				.filter((row) -> !row.cell(column).isEmpty())
				.forEach((row) -> texts.computeIfAbsent(row.cell("id"), (id) -> new TreeMap<>())
					.put(table.resource().language(), row.cell(column))));
		return texts;
	}

	private Stream<Map<String, Object>> dates() {
		return links("activities", "activity", "dates", "edtf").peek((row) -> {
			DatedRole dated = DatedRole.parse(row.get("edtf").toString());
			row.put("edtf", dated.date().text());
			row.put("starts", dated.date().starts());
			row.put("ends", dated.date().ends());
			row.put("precision", dated.date().precision().code());
			row.put("role", dated.role());
		});
	}

	private Stream<Map<String, Object>> numbered(String resource, RowInTurn turn) {
		List<Table.Row> rows = rows(resource);
		int first = this.positions.merge(resource, rows.size(), Integer::sum) - rows.size();
		return Stream.iterate(0, (i) -> i < rows.size(), (i) -> i + 1).map((i) -> turn.apply(rows.get(i), first + i));
	}

	private List<Table.Row> rows(String resource) {
		return this.tables.containsKey(resource) ? this.tables.get(resource).rows() : List.of();
	}

	private interface RowInTurn {

		Map<String, Object> apply(Table.Row row, int position);

	}

}
