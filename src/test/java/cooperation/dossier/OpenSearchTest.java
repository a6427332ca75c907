package cooperation.dossier;

import cooperation.OnOpenSearch;
import org.junit.jupiter.api.Nested;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * OpenSearch counts a matrix as Lucene does.
 */
class OpenSearchTest {

	@Nested
	@OnOpenSearch
	class Counted extends MatrixTest {

		Counted(@LocalServerPort int port, @Autowired JdbcTemplate sql) {
			super(port, sql);
		}

	}

}
