package cooperation.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Speaks to a server, one connection a question.
 */
final class Sql {

	private Sql() {
	}

	static void execute(PostgresServer server, String... statements) throws SQLException {
		try (Connection connection = connect(server); Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	static String query(PostgresServer server, String sql) throws SQLException {
		try (Connection connection = connect(server);
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(sql)) {
			result.next();
			return result.getString(1);
		}
	}

	static Connection connect(PostgresServer server) throws SQLException {
		return DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
	}

}
