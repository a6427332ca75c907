package cooperation.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A PostgreSQL data directory that this process alone may use. Beside PostgreSQL's own
 * files it holds those of the portal, whose names begin with {@code portal}.
 */
final class DatabaseDirectory implements AutoCloseable {

	// The operating system locks against other processes, not within one; and closing a
	// second channel to the lock file would give up the first one's lock.
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path path;

	private final FileChannel lock;

	private DatabaseDirectory(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	static DatabaseDirectory claim(Path wanted) {
		try {
			Path path = existing(wanted.toAbsolutePath()).toRealPath();
			refuseSomebodysFiles(path);
			if (!HELD.add(path)) {
				throw inUse(path);
			}
			return new DatabaseDirectory(path, lock(path));
		}
		catch (IOException ex) {
			throw new DatabaseDidNotStart(
					"The directory %s cannot be written.".formatted(wanted.toAbsolutePath().normalize()),
					"Make it writable for this user, or " + DatabaseDidNotStart.OTHER_PLACE, ex);
		}
	}

	// Java 17's createDirectories does not take a symbolic link for a directory.
	private static Path existing(Path wanted) throws IOException {
		return Files.isDirectory(wanted) ? wanted : Files.createDirectories(wanted);
	}

	private static FileChannel lock(Path path) throws IOException {
		boolean locked = false;
		FileChannel channel = null;
		try {
			channel = FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			locked = channel.tryLock() != null;
			if (!locked) {
				throw inUse(path);
			}
			return channel;
		}
		finally {
			if (!locked) {
				HELD.remove(path);
				if (channel != null) {
					channel.close();
				}
			}
		}
	}

	private static DatabaseDidNotStart inUse(Path path) {
		return new DatabaseDidNotStart("Another portal is using the database directory %s.".formatted(path),
				"Stop the other portal, or " + DatabaseDidNotStart.OTHER_PLACE);
	}

	// Somebody's home, say, or somebody's database, named by mistake: nothing there is to
	// change, and no server to stop. A freshly made file system has lost+found.
	private static void refuseSomebodysFiles(Path path) throws IOException {
		try (Stream<Path> list = Files.list(path)) {
			Set<String> names = Set.copyOf(list.map((file) -> file.getFileName().toString()).toList());
			boolean fresh = Set.of("lost+found").containsAll(names);
			if (!fresh && !names.contains("portal.lock")) {
				String files = names.contains("PG_VERSION")
						? "a database of PostgreSQL " + Files.readString(path.resolve("PG_VERSION")).strip() : "files";
				throw new DatabaseDidNotStart("The directory %s holds %s that no portal made.".formatted(path, files),
						"Take them away, or " + DatabaseDidNotStart.OTHER_PLACE);
			}
		}
	}

	Path path() {
		return this.path;
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			// The lock goes with the process at the latest.
		}
		HELD.remove(this.path);
	}

}
