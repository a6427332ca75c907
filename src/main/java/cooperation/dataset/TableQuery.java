package cooperation.dataset;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads back from the tables the rows of one dataset file, column by column: the reverse
 * of {@link DatasetTables}.
 */
record TableQuery(DataPackage.Resource resource) {

	private static final Set<String> LOCALIZED = Set.of("name", "short", "about", "covers", "excludes", "borderline",
			"note");

	/**
	 * A statement whose columns are those of the file. Nothing is null that was written.
	 */
	String sql() {
		String columns = this.resource.schema()
			.columns()
			.stream()
			.map((column) -> "nullif(cast(%s as text), '') as \"%s\"".formatted(expression(column), column))
			.collect(Collectors.joining(", "));
		return "select " + columns + " from " + from();
	}

	private String from() {
		return switch (this.resource.table()) {
			case "organizations" -> "organization order by letter";
			case "un-entities" -> "un_entity order by position";
			case "themes" -> "theme order by position";
			case "kinds" -> "kind order by position";
			case "places" -> "place order by position";
			case "partners" -> "partner order by position";
			case "documents" -> "document order by position";
			case "report" -> "report where code = " + report();
			case "sections" -> "report_section s where report = " + report() + " order by position";
			case "paragraphs" -> "report_paragraph p where report = " + report() + " order by p.number";
			case "notes" -> "activity_record where note is not null and report = " + report() + " order by position";
			default -> "activity_record where report = " + report() + " order by position";
		};
	}

	private String report() {
		return "'" + this.resource.report().replace("'", "''") + "'";
	}

	private String expression(String column) {
		String stem = column.replaceFirst("_[a-z]{2}$", "");
		if (!stem.equals(column) && LOCALIZED.contains(stem)) {
			String language = column.substring(stem.length() + 1);
			return "%s ->> '%s'".formatted(stem.equals("short") ? "short_name" : stem, language);
		}
		return switch (column) {
			case "title", "summary" -> "%s ->> '%s'".formatted(column, this.resource.language());
			case "group" -> "theme_group";
			case "date" -> "dated";
			case "aliases", "related" -> "array_to_string(%s, ' | ')".formatted(column);
			case "dates" ->
				"""
						(select string_agg(case role when 'event' then '' else role || ':' end || edtf, ' ' order by position)
						from activity_date where activity = id)"""
					.replace('\n', ' ');
			case "regions" -> listed("organization_region where organization = code", "region");
			case "organizations" -> organizations();
			case "symbols", "paragraphs", "un_entities", "partners", "themes", "places", "documents" ->
				"array_to_string(%s, ' ')".formatted(column);
			default -> column;
		};
	}

	private String organizations() {
		return switch (this.resource.table()) {
			case "sections" -> listed("report_section_organization o where o.report = s.report and o.section = s.code",
					"organization");
			case "paragraphs" ->
				listed("report_paragraph_organization o where o.report = p.report and o.number = p.number",
						"organization");
			default -> "array_to_string(organizations, ' ')";
		};
	}

	private static String listed(String from, String code) {
		String table = from.substring(0, from.indexOf(" where "));
		return "(select string_agg(%s, ' ' order by %s.position) from %s)".formatted(code,
				table.substring(table.lastIndexOf(' ') + 1), from);
	}

}
