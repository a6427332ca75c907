package cooperation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a dataset says, it is text: no page takes any of it for markup.
 */
class HostileDataTest {

	private static final String HOSTILE = " <zq onload=\"x\">'\" &lt;i&gt; --><script>alert(1)</script>\u202E{{1}} ${7*7} __${x}__";

	private static final int PAGES = 60;

	@TempDir
	Path room;

	@Test
	void isTextOnEveryPage() throws Exception {
		TestDatabase.Access database = TestDatabase.freshDatabase();
		start(database).close();
		assertThat(spoil(database)).as("spoilt columns").isGreaterThan(8);
		try (ConfigurableApplicationContext portal = start(database)) {
			Reader reader = new Reader(portal.getEnvironment().getProperty("local.server.port", Integer.class));
			List<String> faults = new ArrayList<>();
			int spoilt = 0;
			for (String address : addresses(reader)) {
				String body = reader.get(address).body();
				Document page = Jsoup.parse(body);
				if (body.contains("<zq")
						|| !page.select("zq, script:not([src]):not([type=application/ld+json]), [onload]").isEmpty()) {
					faults.add(address);
				}
				spoilt += page.text().contains("<zq onload=") ? 1 : 0;
			}
			assertThat(faults).isEmpty();
			assertThat(spoilt).as("pages that show it as it is").isGreaterThan(PAGES / 2);
		}
	}

	/**
	 * Adds hostile words to every text in every language that the checks of the tables
	 * let pass.
	 */
	private static int spoil(TestDatabase.Access database) throws SQLException {
		int spoilt = 0;
		try (Connection connection = database.connect();
				Statement list = connection.createStatement();
				Statement change = connection.createStatement();
				var columns = list.executeQuery("""
						select table_name, column_name from information_schema.columns
						where table_schema = 'public' and domain_name = 'localized_text'
							and table_name in (select tablename from pg_tables where schemaname = 'public')""")) {
			while (columns.next()) {
				String column = columns.getString(2);
				change.execute("""
						update %s set %s = (select jsonb_object_agg(key, left(value, 20) || '%s')
							from jsonb_each_text(%s)) where %s is not null""".formatted(columns.getString(1), column,
						HOSTILE.replace("'", "''"), column, column));
				spoilt++;
			}
			change.execute("update release set checksum = repeat('b', 64)");
		}
		return spoilt;
	}

	private static Set<String> addresses(Reader reader) {
		Set<String> found = new LinkedHashSet<>(List.of("/en", "/en/activities?q=zq", "/zh/activities?q=alert",
				"/en/suggestions?q=zq", "/en/compare?organization=AU&organization=LAS", "/en/matrix"));
		Deque<String> waiting = new ArrayDeque<>(found);
		while (!waiting.isEmpty() && found.size() < PAGES) {
			reader.page(waiting.poll())
				.select("a[href^=/]")
				.eachAttr("href")
				.stream()
				.filter((link) -> !link.matches(".*\\.[a-z]{3,5}(\\?.*)?"))
				.filter(found::add)
				.forEach(waiting::add);
		}
		return found;
	}

	private ConfigurableApplicationContext start(TestDatabase.Access database) {
		return new SpringApplicationBuilder(CooperationPortal.class).run("--server.port=0",
				"--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
				"--spring.datasource.password=" + database.password(), "--portal.index.directory=" + this.room,
				"--portal.package.directory=" + this.room.resolve("package"));
	}

}
