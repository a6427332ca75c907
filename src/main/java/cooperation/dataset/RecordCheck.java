package cooperation.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What no schema can say of the files of a report: that a record's id names its report
 * and first paragraph, that its dates are dates which fit their role, that it has a text
 * in each language, and that no paragraph of the report is left without a record.
 */
class RecordCheck {

	private static final int MOST_THEMES = 4;

	private final Map<String, Table> tables;

	private final Set<Integer> years;

	private final List<Fault> faults;

	private final Table activities;

	/**
	 * A check of one report.
	 * @param years of the reports checked before, to which it adds its own
	 */
	RecordCheck(Map<String, Table> tables, Set<Integer> years, List<Fault> faults) {
		this.tables = tables;
		this.years = years;
		this.faults = faults;
		this.activities = tables.get("activities");
	}

	void check() {
		Optional<LocalDate> reportIssued = issued();
		reportIssued.ifPresent((issued) -> this.activities.rows().forEach((row) -> {
			id(row, issued);
			paragraphs(row);
			themes(row);
			row.codes("dates").forEach((value) -> date(row, value, issued));
		}));
		everyParagraphIsUsed();
		this.tables.values()
			.stream()
			.filter((table) -> table.resource().language() != null && !table.resource().partial())
			.forEach(this::texts);
	}

	/**
	 * The day the report was issued; nothing where the schema check has found that wrong.
	 */
	private Optional<LocalDate> issued() {
		Table reports = this.tables.get("report");
		if (reports.rows().size() != 1) {
			this.faults.add(new Fault(reports.file(), 2, "", "", "one report, found " + reports.rows().size()));
			return Optional.empty();
		}
		Table.Row report = reports.rows().get(0);
		if (!report.cell("code").equals(report.cell("report"))) {
			this.faults.add(reports.fault(report, "code", report.cell("code"), "the name of the folder"));
		}
		try {
			LocalDate issued = LocalDate.parse(report.cell("issued"));
			if (!this.years.add(issued.getYear())) {
				this.faults.add(reports.fault(report, "issued", report.cell("issued"),
						"a year in which no other report was issued: records are numbered by it"));
			}
			return Optional.of(issued);
		}
		catch (DateTimeParseException wrong) {
			return Optional.empty();
		}
	}

	private void id(Table.Row row, LocalDate issued) {
		List<String> paragraphs = row.codes("paragraphs");
		String start = issued.getYear() + "-" + (paragraphs.isEmpty() ? "" : paragraphs.get(0)) + "-";
		if (!row.cell("id").startsWith(start)) {
			fault(row, "id", row.cell("id"), "report year, first paragraph, running number, as " + start + "1");
		}
	}

	private void paragraphs(Table.Row row) {
		List<String> paragraphs = row.codes("paragraphs");
		boolean rising = paragraphs.stream()
			.sorted(Comparator.comparingInt(String::length).thenComparing((number) -> number))
			.toList()
			.equals(paragraphs);
		if (!rising) {
			fault(row, "paragraphs", row.cell("paragraphs"), "paragraphs in rising order");
		}
	}

	private void themes(Table.Row row) {
		if (row.codes("themes").size() > MOST_THEMES) {
			fault(row, "themes", row.cell("themes"), "at most four themes");
		}
	}

	private void date(Table.Row row, String value, LocalDate issued) {
		try {
			DatedRole dated = DatedRole.parse(value);
			switch (dated.role()) {
				case "event" -> require(!dated.date().starts().isAfter(issued), row, value,
						"an event that began by " + issued + ", when the report was issued, or planned:…");
				case "planned" -> require(dated.date().ends().isAfter(issued), row, value,
						"a planned date after " + issued + ", when the report was issued");
				case "reference" -> {
					// The year in a title may lie before or after the report.
				}
				default -> fault(row, "dates", value, "a date, reference:date or planned:date");
			}
		}
		catch (DateTimeException wrong) {
			fault(row, "dates", value,
					"an EDTF date, as 2019, 2018-12, 2020-05-22 or 2020-03-11/2020-03-12 (" + wrong.getMessage() + ")");
		}
	}

	private void require(boolean holds, Table.Row row, String value, String expected) {
		if (!holds) {
			fault(row, "dates", value, expected);
		}
	}

	private void everyParagraphIsUsed() {
		Set<String> used = this.activities.rows()
			.stream()
			.flatMap((row) -> row.codes("paragraphs").stream())
			.collect(Collectors.toSet());
		Table paragraphs = this.tables.get("paragraphs");
		if (used.isEmpty()) {
			// The records could not be read, which is a fault of its own.
			return;
		}
		paragraphs.rows()
			.stream()
			.filter((row) -> !used.contains(row.cell("number")))
			.forEach((row) -> this.faults
				.add(paragraphs.fault(row, "number", row.cell("number"), "at least one record of this paragraph")));
	}

	private void texts(Table texts) {
		Set<String> written = new HashSet<>();
		texts.rows().forEach((row) -> written.add(row.cell("id")));
		this.activities.rows()
			.stream()
			.filter((row) -> !written.contains(row.cell("id")))
			.forEach((row) -> fault(row, "id", row.cell("id"), "a line for it in " + texts.file()));
	}

	private void fault(Table.Row row, String column, String value, String expected) {
		this.faults.add(this.activities.fault(row, column, value, expected));
	}

}
