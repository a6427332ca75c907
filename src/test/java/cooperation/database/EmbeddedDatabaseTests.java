package cooperation.database;

import java.io.IOException;
import java.nio.file.Path;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;

class EmbeddedDatabaseTests {

	private final ApplicationContextRunner contexts = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
		.withUserConfiguration(EmbeddedDatabase.class)
		.withPropertyValues("portal.database.directory=" + Room.USED);

	@BeforeEach
	@AfterEach
	void empty() throws IOException {
		Room.clear();
	}

	@Test
	void withoutAnotherServerThePoolUsesTheEmbeddedOneAndIsClosedBeforeIt() {
		this.contexts.withPropertyValues("spring.datasource.url=").run((context) -> {
			DataSource pool = context.getBean(DataSource.class);
			assertThat(new JdbcTemplate(pool).queryForObject("select current_user", String.class)).isEqualTo("portal");
			assertThat(context.getBeanFactory().getDependentBeans("postgresServer")).contains("dataSource");
			context.close();
			assertThat(((HikariDataSource) pool).isClosed()).isTrue();
			assertThat(Postmaster.of(Room.USED.toRealPath())).isEmpty();
		});
	}

	@Test
	void thePoolOutlivesAKilledServer() {
		this.contexts.run((context) -> {
			JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
			jdbc.execute("create table records as select 1 as id");
			context.getBean(PostgresServer.class).postmaster().process().destroyForcibly();
			await().atMost(Duration.ofSeconds(30))
				.ignoreExceptions()
				.until(() -> jdbc.queryForObject("select count(*) from records", Integer.class) == 1);
		});
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void aDirectoryInUseIsExplainedWithoutAStackTrace(CapturedOutput output) {
		SpringApplication second = new SpringApplication(EmbeddedDatabase.class);
		second.setWebApplicationType(WebApplicationType.NONE);
		try (DatabaseDirectory first = DatabaseDirectory.claim(Room.USED)) {
			assertThatException().isThrownBy(() -> second.run("--portal.database.directory=" + Room.USED));
			assertThat(output).contains("APPLICATION FAILED TO START")
				.contains("Another portal is using the database directory " + first.path() + ".");
		}
		assertThat(output).contains("Stop the other portal, or name another directory in portal.database.directory")
			.doesNotContain("\tat ");
	}

	@Test
	void aConfiguredServerIsUsedInstead() {
		this.contexts.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example.org/portal")
			.run((context) -> {
				assertThat(context).doesNotHaveBean(PostgresServer.class);
				assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
					.isEqualTo("jdbc:postgresql://db.example.org/portal");
				assertThat(Room.USED.resolve("PG_VERSION")).doesNotExist();
			});
	}

}
