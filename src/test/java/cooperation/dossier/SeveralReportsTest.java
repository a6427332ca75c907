package cooperation.dossier;

import java.nio.file.Path;

import cooperation.CooperationPortal;
import cooperation.Reader;
import cooperation.TestDatabase;
import cooperation.dataset.SyntheticDataset;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of a portal that holds forty reports, of which each numbers its paragraphs from
 * one.
 */
class SeveralReportsTest {

	/** Has some records in several reports. */
	private static final String FEW = "/en/organizations/oif";

	/** Has more records than its page shows. */
	private static final String MANY = "/en/organizations/au";

	private static ConfigurableApplicationContext portal;

	private static Reader reader;

	@BeforeAll
	static void start(@TempDir Path room) throws Exception {
		SyntheticDataset.write(2000, room.resolve("dataset"));
		TestDatabase.Access database = TestDatabase.freshDatabase();
		portal = new SpringApplicationBuilder(CooperationPortal.class).run("--server.port=0",
				"--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
				"--spring.datasource.password=" + database.password(),
				"--portal.dataset=" + room.resolve("dataset").toUri(),
				"--portal.index.directory=" + room.resolve("index"),
				"--portal.package.directory=" + room.resolve("package"));
		reader = new Reader(portal.getEnvironment().getProperty("local.server.port", Integer.class));
	}

	@AfterAll
	static void stop() {
		portal.close();
	}

	@Test
	void areCitedEachForItsOwnParagraphs() {
		Document page = reader.page(FEW);
		assertThat(page.select(".figures dd").eachText()).filteredOn((text) -> text.contains("para"))
			.hasSizeGreaterThan(5)
			.allMatch((text) -> text.startsWith("SYNTHETIC/"))
			.doesNotHaveDuplicates();
		page.select("li.record")
			.forEach((record) -> assertThat(record.select(".record-facts").text())
				.contains("SYNTHETIC/" + record.id().substring(0, 4)));
	}

	@Test
	void haveTheirParagraphsCountedOneByOneInASummaryAsInAComparison() {
		assertThat(
				figure(reader.page(FEW + "/summary"), "table.totals th", "table.totals td", "Paragraphs of the report"))
			.isEqualTo(figure(reader.page("/en/compare?organization=OIF&organization=AU"),
					"table.comparison:first-of-type tbody th", "table.comparison:first-of-type tbody td:nth-of-type(2)",
					"Paragraphs of the report"));
	}

	private static String figure(Document page, String labels, String values, String label) {
		return page.select(values).get(page.select(labels).eachText().indexOf(label)).text();
	}

	@Test
	void leaveOutWhatCouldOnlyBeSaidOfTheFirstRecords() {
		Document page = reader.page(MANY);
		assertThat(page.select("li.record")).hasSize(Dossier.FIRST);
		assertThat(page.select(".timeline, table.agreements")).isEmpty();
		assertThat(reader.page(MANY + "/summary").select("table.totals th").eachText()).contains("Records")
			.doesNotContain("Paragraphs of the report", "Agreements");
		assertThat(reader.page(MANY + "/summary").select("#agreements, .figures dt, .facts dt").eachText())
			.doesNotContain("Agreements", "Period");
		assertThat(reader.page(FEW).select(".timeline")).hasSize(1);
		assertThat(reader.page(FEW + "/summary").select("#agreements")).hasSize(1);
	}

}
