package cooperation.dataset;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cooperation.dataset.DataPackage.Constraints;
import cooperation.dataset.DataPackage.Field;

/**
 * Holds every cell against what {@code datapackage.json} says of its column.
 */
class SchemaCheck {

	private final Map<String, Table> tables;

	private final List<Fault> faults;

	private final Map<String, Set<String>> known = new HashMap<>();

	SchemaCheck(Map<String, Table> tables, List<Fault> faults) {
		this.tables = tables;
		this.faults = faults;
	}

	/**
	 * Checks some of the tables; references may lead to any.
	 */
	void check(Collection<Table> checked) {
		checked.forEach((table) -> table.resource().schema().fields().forEach((field) -> {
			Set<String> seen = new HashSet<>();
			table.rows().forEach((row) -> cell(table, row, field, seen));
		}));
	}

	private void cell(Table table, Table.Row row, Field field, Set<String> seen) {
		String cell = row.cell(field.name());
		Constraints constraints = field.constraints();
		if (cell.isBlank()) {
			if (constraints.required()) {
				this.faults.add(table.fault(row, field.name(), cell, "a value"));
			}
			return;
		}
		if (constraints.unique() && !seen.add(cell)) {
			this.faults.add(table.fault(row, field.name(), cell, "a value that no earlier line has"));
		}
		if (constraints.maxLength() != null && cell.length() > constraints.maxLength()) {
			String expected = "at most %d characters, found %d".formatted(constraints.maxLength(), cell.length());
			this.faults.add(table.fault(row, field.name(), cell, expected));
		}
		Set<String> inThisCell = new HashSet<>();
		for (String value : (field.separator() == null) ? List.of(cell) : row.values(field.name(), field.separator())) {
			String expected = inThisCell.add(value) ? expected(value, field) : "each value once";
			if (expected != null) {
				this.faults.add(table.fault(row, field.name(), value, expected));
			}
		}
	}

	/**
	 * What is expected instead of this value, or null where nothing is wrong with it.
	 */
	private String expected(String value, Field field) {
		Constraints constraints = field.constraints();
		if (!value.equals(value.strip()) || value.isEmpty()) {
			return "no space before, after or instead of a value";
		}
		if (constraints.allowed() != null && !constraints.allowed().contains(value)) {
			return "one of " + constraints.allowed();
		}
		if (constraints.pattern() != null && !value.matches(constraints.pattern())) {
			return "text of the form " + constraints.pattern();
		}
		if (field.references() != null && !known(field.references()).isEmpty()
				&& !known(field.references()).contains(value)) {
			return "a code of " + this.tables.get(field.references()).file();
		}
		return ofType(value, field.type());
	}

	private static String ofType(String value, String type) {
		return switch (type) {
			case "integer" -> value.matches("\\d{1,9}") ? null : "a whole number";
			case "date" -> isDate(value) ? null : "a date, as 2020-09-11";
			default -> null;
		};
	}

	private static boolean isDate(String value) {
		try {
			LocalDate.parse(value);
			return true;
		}
		catch (DateTimeParseException notOne) {
			return false;
		}
	}

	/**
	 * The keys of a table; none where the table itself could not be read, which is a
	 * fault of its own.
	 */
	private Set<String> known(String resource) {
		return this.known.computeIfAbsent(resource, (name) -> {
			Table table = this.tables.get(name);
			String key = table.resource().schema().fields().get(0).name();
			return table.rows().stream().map((row) -> row.cell(key)).collect(Collectors.toSet());
		});
	}

}
