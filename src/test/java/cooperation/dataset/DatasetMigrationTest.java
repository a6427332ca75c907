package cooperation.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cooperation.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.tuple;

class DatasetMigrationTest {

	private static final String RECORDS = """
			select concat_ws('|', id, kind, array_to_string(paragraphs, ' '), array_to_string(organizations, ' '),
				array_to_string(un_entities, ' '), array_to_string(partners, ' '), array_to_string(themes, ' '),
				(select coalesce(string_agg(case role when 'event' then '' else role || ':' end || edtf, ' '
					order by position), '') from activity_date where activity = id),
				array_to_string(places, ' '), array_to_string(documents, ' '),
				title ->> 'en', summary ->> 'en', title ->> 'zh', summary ->> 'zh', note ->> 'en', note ->> 'zh')
			from activity_record order by position""";

	/** In the order of {@link #RECORDS}, as are the texts. */
	private static final List<String> FACTS = List.of("id", "kind", "paragraphs", "organizations", "un_entities",
			"partners", "themes", "dates", "places", "documents");

	private static final List<String> TEXTS = List.of("text-en title", "text-en summary", "text-zh title",
			"text-zh summary", "notes note_en", "notes note_zh");

	private final PGSimpleDataSource database = new PGSimpleDataSource();

	private final JdbcClient sql = JdbcClient.create(this.database);

	private DatasetCopy copy;

	@BeforeEach
	void createDatabase(@TempDir Path folder) throws IOException, SQLException {
		TestDatabase.Access fresh = TestDatabase.freshDatabase();
		this.database.setUrl(fresh.url());
		this.database.setUser(fresh.user());
		this.database.setPassword(fresh.password());
		this.copy = DatasetCopy.in(folder);
	}

	private int migrate() {
		return Flyway.configure()
			.dataSource(this.database)
			.locations("classpath:db/migration")
			.javaMigrations(new DatasetMigration(this.copy.resource()))
			.load()
			.migrate().migrationsExecuted;
	}

	private List<String> rows(String query) {
		return this.sql.sql(query).query(String.class).list();
	}

	/**
	 * The rows of every table, with the transactions that wrote them.
	 */
	private Set<String> state() {
		return rows("select tablename from pg_tables where schemaname = 'public'").stream()
			.map((table) -> "select '%1$s ' || xmin || ' ' || t from %1$s t".formatted(table))
			.flatMap((query) -> rows(query).stream())
			.collect(Collectors.toSet());
	}

	private void assertNothingWrittenSince(Set<String> before) {
		Set<String> after = state();
		assertThat(after).filteredOn((row) -> !before.contains(row)).as("rows written").isEmpty();
		assertThat(before).isNotEmpty().filteredOn((row) -> !after.contains(row)).as("rows gone").isEmpty();
	}

	private Dataset dataset() {
		return new DatasetReader(this.copy.resource()).read();
	}

	private void assertRecordsAreThoseOfTheDataset() {
		List<String> written = rows(RECORDS);
		List<String> expected = records(dataset());
		assertThat(written.size()).isPositive().isEqualTo(expected.size());
		for (int i = 0; i < expected.size(); i++) {
			assertThat(written.get(i)).isEqualTo(expected.get(i));
		}
	}

	private static List<String> records(Dataset dataset) {
		return dataset.rows("activities").stream().map((row) -> {
			List<String> cells = new ArrayList<>(FACTS.stream().map(row::cell).toList());
			TEXTS.stream()
				.map((text) -> text.split(" "))
				.forEach((text) -> dataset.rows(text[0])
					.stream()
					.filter((other) -> other.cell("id").equals(row.cell("id")))
					.forEach((other) -> cells.add(other.cell(text[1]))));
			return String.join("|", cells);
		}).toList();
	}

	@Test
	void everyRecordOfTheDatasetBecomesARow() {
		migrate();

		assertRecordsAreThoseOfTheDataset();
	}

	@Test
	void everyCodeOfTheDatasetBecomesARow() {
		migrate();

		Dataset dataset = dataset();
		Map.of("places", "place", "organizations", "organization", "un-entities", "un_entity", "themes", "theme",
				"kinds", "kind", "partners", "partner", "documents", "document", "sections", "report_section")
			.forEach((resource, table) -> assertThat(rows("select code from " + table)).as(resource)
				.containsExactlyInAnyOrderElementsOf(
						dataset.rows(resource).stream().map((row) -> row.cell("code")).toList()));
	}

	@Test
	void theReleaseIsTheOneThatTheDatasetNames() {
		migrate();

		assertThat(rows("select version || ' ' || checksum from release"))
			.containsExactly(dataset().description().version() + " " + dataset().checksum());
	}

	@Test
	void aSecondRunChangesNothing() {
		migrate();
		Set<String> before = state();

		assertThat(migrate()).isZero();
		assertNothingWrittenSince(before);
	}

	@Test
	void aChangedDatasetReplacesTheRows() throws IOException {
		migrate();
		this.copy.write("a-75-345/text.en.csv", 2, "title", "Another title");
		this.copy.write("a-75-345/activities.csv", 3, "dates", "2019-07 planned:2021/2025");

		assertThat(migrate()).isOne();
		assertRecordsAreThoseOfTheDataset();
		assertThat(rows("select title ->> 'en' from activity order by position limit 1"))
			.containsExactly("Another title");
	}

	@Test
	void aFaultyDatasetIsRefusedWithAllItsFaultsAndLeavesTheTablesAsTheyWere() throws IOException {
		migrate();
		Set<String> before = state();
		this.copy.write("a-75-345/text.en.csv", 2, "title", "");
		this.copy.write("a-75-345/activities.csv", 3, "dates", "2019-13");

		assertThatException().isThrownBy(this::migrate)
			.havingRootCause()
			.isInstanceOfSatisfying(FaultyDataset.class,
					(faulty) -> assertThat(faulty.faults()).extracting(Fault::column, Fault::value)
						.containsExactlyInAnyOrder(tuple("title", ""), tuple("dates", "2019-13")));
		assertNothingWrittenSince(before);
	}

	@Test
	void aDatasetThatTheDatabaseRefusesLeavesTheTablesAsTheyWere() throws IOException {
		migrate();
		Set<String> before = state();
		this.copy.write("places.csv", 2, "type", "city");

		assertThatException().isThrownBy(this::migrate);
		assertNothingWrittenSince(before);
	}

	@Test
	void aGoodDatasetIsTakenAfterAFaultyOne() throws IOException {
		String title = this.copy.cell("a-75-345/text.en.csv", 2, "title");
		this.copy.write("a-75-345/text.en.csv", 2, "title", "");
		assertThatException().isThrownBy(this::migrate);
		assertThat(rows("select id from activity")).isEmpty();

		this.copy.write("a-75-345/text.en.csv", 2, "title", title);

		assertThat(migrate()).isOne();
		assertRecordsAreThoseOfTheDataset();
	}

}
