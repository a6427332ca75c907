package cooperation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import cooperation.TestDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * Where the tests of this package keep a database. The unpacked programs stay from test
 * to test, for unpacking takes longer than all the rest.
 */
final class Room {

	static final Path PATH = Path.of("target/database tests " + TestDatabase.FORK);

	/**
	 * A directory that has served a portal, without its database.
	 */
	static final Path USED = PATH.resolve("used");

	private static final List<String> KEPT = List.of("portal-programs", "portal.lock");

	private Room() {
	}

	static void clear() throws IOException {
		for (Path directory : listed(PATH)) {
			if (Files.isSymbolicLink(directory)) {
				Files.delete(directory);
			}
			else if (!directory.equals(USED)) {
				FileSystemUtils.deleteRecursively(directory);
			}
		}
		for (Path file : listed(USED)) {
			if (!KEPT.contains(file.getFileName().toString())) {
				FileSystemUtils.deleteRecursively(file);
			}
		}
	}

	private static List<Path> listed(Path directory) throws IOException {
		Files.createDirectories(directory);
		try (Stream<Path> files = Files.list(directory)) {
			return files.toList();
		}
	}

}
