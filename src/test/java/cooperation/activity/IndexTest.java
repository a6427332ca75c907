package cooperation.activity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import cooperation.CooperationPortal;
import cooperation.TestDatabase;
import cooperation.language.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The search index is kept while it is good, and made again when it is not.
 */
class IndexTest {

	@TempDir
	Path room;

	/**
	 * One walk through the life of an index, because every step costs a start.
	 */
	@Test
	void anIndexIsKeptUnlessItIsUnfinishedBrokenOrGone() throws Exception {
		TestDatabase.Access database = TestDatabase.freshDatabase();
		String fingerprint = start(database);
		String made = state();
		assertThat(start(database)).isEqualTo(fingerprint);
		assertThat(state()).as("unchanged").isEqualTo(made);

		Files.writeString(this.room.resolve("fingerprint"), "");
		assertThat(start(database)).isEqualTo(fingerprint);
		assertThat(state()).as("interrupted").isNotEqualTo(made);

		spoil(largest(this.room.resolve("Activity")));
		assertThat(start(database)).as("broken").isEqualTo(fingerprint);
	}

	@Test
	void anIndexThatIsWholeIsLeftAlone() throws IOException {
		makeIndex();
		String made = state();
		try (IndexDirectory directory = directory()) {
			assertThat(directory.fingerprint()).isEqualTo("made of something");
		}
		assertThat(state()).isEqualTo(made);
	}

	@Test
	void oneWrongByteIsEnoughToMakeTheIndexAgain() throws IOException {
		makeIndex();
		spoil(largest(this.room.resolve("Activity")));
		assertStartsFromNothing();
	}

	@Test
	void anIndexWithoutOneOfItsFilesIsMadeAgain() throws IOException {
		makeIndex();
		Files.delete(largest(this.room.resolve("Activity")));
		assertStartsFromNothing();
	}

	@Test
	void anEmptyDirectoryIsAnIndexThatIsStillToBeMade() throws IOException {
		assertStartsFromNothing();
	}

	@Test
	void twoPortalsCannotUseOneIndex() throws IOException {
		try (IndexDirectory first = directory()) {
			first.fingerprint("of the first");
			assertThatExceptionOfType(IndexInUse.class).isThrownBy(this::directory)
				.withMessage("Another portal is using the search index in " + this.room + ".")
				.satisfies((inUse) -> {
					FailureAnalysis analysis = new IndexInUseAnalyzer().analyze(new IllegalStateException(inUse));
					assertThat(analysis.getDescription()).isEqualTo(inUse.getMessage());
					assertThat(analysis.getAction()).contains("Stop the other portal", "portal.index.directory");
				});
			assertThat(first.fingerprint()).isEqualTo("of the first");
		}
		try (IndexDirectory second = directory()) {
			assertThat(second.fingerprint()).as("free again").isEqualTo("of the first");
		}
	}

	private void assertStartsFromNothing() throws IOException {
		try (IndexDirectory directory = directory()) {
			assertThat(directory.fingerprint()).isEmpty();
			assertThat(this.room.resolve("Activity")).doesNotExist();
		}
	}

	private void makeIndex() throws IOException {
		try (Directory folder = FSDirectory.open(Files.createDirectory(this.room.resolve("Activity")));
				IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
			Document document = new Document();
			document.add(new StringField("name", "a record", Field.Store.YES));
			writer.addDocument(document);
		}
		Files.writeString(this.room.resolve("fingerprint"), "made of something");
	}

	/**
	 * The files of the index, and when each was written.
	 */
	private String state() throws IOException {
		StringBuilder state = new StringBuilder();
		try (Stream<Path> files = Files.list(this.room.resolve("Activity"))) {
			for (Path file : files.sorted().toList()) {
				state.append(file.getFileName()).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
			}
		}
		return state.toString();
	}

	private static Path largest(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.max(Comparator.comparingLong((file) -> file.toFile().length())).orElseThrow();
		}
	}

	private static void spoil(Path file) throws IOException {
		byte[] content = Files.readAllBytes(file);
		content[content.length / 2] ^= 1;
		Files.write(file, content);
	}

	/**
	 * Starts the portal, searches, and stops it.
	 */
	private String start(TestDatabase.Access database) {
		try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(CooperationPortal.class)
			.web(WebApplicationType.SERVLET)
			.run("--server.port=0", "--spring.datasource.url=" + database.url(),
					"--spring.datasource.username=" + database.user(),
					"--spring.datasource.password=" + database.password(), "--portal.index.directory=" + this.room)) {
			Listing listing = new Listing(ActivityFilter.NONE.typing("UNDRR"), Order.RELEVANCE, 1, 25);
			assertThat(portal.getBean(ActivitySearch.class).find(listing, new Language("en")).total()).isEqualTo(5);
			return portal.getBean(IndexDirectory.class).fingerprint();
		}
	}

	private IndexDirectory directory() throws IOException {
		return new IndexDirectory(this.room.toString());
	}

}
