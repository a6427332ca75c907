package cooperation.database;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts a PostgreSQL of the portal's own unless {@code spring.datasource.url} names
 * another.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoServerConfigured.class)
class EmbeddedDatabase {

	// The pool is made from this bean, so it is closed before the server stops.
	@Bean
	PostgresServer postgresServer(@Value("${portal.database.directory:data/postgres}") String directory) {
		return PostgresServer.start(Path.of(directory));
	}

	// Not @ConditionalOnProperty: an empty SPRING_DATASOURCE_URL means "not set" as well.
	static class NoServerConfigured implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		}

	}

}
