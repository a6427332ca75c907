package cooperation.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Another portal, as far as the database can tell: a Java process that runs a server
 * until it is killed, or until its input ends.
 */
final class PortalProcess {

	private PortalProcess() {
	}

	public static void main(String[] directory) throws IOException {
		try (PostgresServer server = PostgresServer.start(Path.of(directory[0]))) {
			System.out.println("runs at " + server.getJdbcUrl());
			System.in.read();
		}
		catch (DatabaseDidNotStart ex) {
			System.out.println(ex.getMessage());
		}
	}

	static Process start(Path directory) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "-Dlogging.level.root=off", PortalProcess.class.getName(),
				directory.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	/**
	 * What it prints when it has started or given up; its log goes before.
	 */
	static String answer(Process portal) throws IOException {
		BufferedReader lines = new BufferedReader(
				new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8));
		String line = lines.readLine();
		while (line != null && !line.startsWith("runs") && !line.startsWith("Another portal")) {
			line = lines.readLine();
		}
		return line;
	}

}
