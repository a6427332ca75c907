package cooperation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * What {@code initdb} makes in a data directory, and the password it is made with.
 *
 * @param directory a directory that this process alone uses
 */
record Cluster(Path directory) {

	// Where a new one is made, with a suffix, and where it waits to be moved in, without.
	private static final String NEW = "portal-new";

	/**
	 * Makes the database unless there is one. Cut short at any moment, it begins again or
	 * goes on at the next start: PostgreSQL takes a directory for a database when it has
	 * {@code PG_VERSION}, which is moved in last.
	 */
	void prepare(PostgresPrograms programs) throws IOException {
		// PostgreSQL insists on it, and the password needs it.
		allowOwnerOnly(this.directory, "rwx------");
		if (Files.exists(versionFile())) {
			refuseOtherVersion(programs.majorVersion());
		}
		else {
			Path finished = this.directory.resolve(NEW);
			if (!Files.exists(finished)) {
				make(programs, finished);
			}
			moveIn(finished);
		}
		deleteLeftovers();
	}

	private void make(PostgresPrograms programs, Path finished) throws IOException {
		// Not always the same name: the initdb of a killed portal may still be at work.
		Path unfinished = Files.createTempDirectory(this.directory, NEW);
		makePassword();
		programs.run("initdb", "--pgdata=" + unfinished, "--username=" + PostgresServer.USER, "--auth=scram-sha-256",
				"--pwfile=" + passwordFile(), "--encoding=UTF8", "--locale-provider=builtin",
				"--builtin-locale=C.UTF-8", "--locale=C.UTF-8", "--set=listen_addresses=127.0.0.1",
				"--set=unix_socket_directories=");
		Files.move(unfinished, finished);
	}

	private void deleteLeftovers() {
		try (Stream<Path> files = Files.list(this.directory)) {
			for (Path file : files.filter((file) -> file.getFileName().toString().startsWith(NEW)).toList()) {
				FileSystemUtils.deleteRecursively(file);
			}
		}
		catch (IOException ex) {
			// Somebody is still writing there. The next start deletes it.
		}
	}

	private void moveIn(Path finished) throws IOException {
		List<Path> files;
		try (Stream<Path> listed = Files.list(finished)) {
			files = listed.filter((file) -> !file.endsWith(versionFile().getFileName())).toList();
		}
		for (Path file : files) {
			Files.move(file, this.directory.resolve(file.getFileName()));
		}
		Files.move(finished.resolve(versionFile().getFileName()), versionFile());
	}

	private void refuseOtherVersion(String ours) throws IOException {
		String theirs = Files.readString(versionFile()).strip();
		if (!theirs.equals(ours)) {
			throw new DatabaseDidNotStart(
					"The directory %s holds data of PostgreSQL %s, and this portal brings PostgreSQL %s."
						.formatted(this.directory, theirs, ours),
					"Start it with the portal that made it, or " + DatabaseDidNotStart.OTHER_PLACE);
		}
	}

	private Path versionFile() {
		return this.directory.resolve("PG_VERSION");
	}

	private Path passwordFile() {
		return this.directory.resolve("portal.password");
	}

	private void makePassword() throws IOException {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		Files.writeString(passwordFile(), HexFormat.of().formatHex(random), StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
		allowOwnerOnly(passwordFile(), "rw-------");
	}

	private static void allowOwnerOnly(Path file, String permissions) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		if (view != null) {
			view.setPermissions(PosixFilePermissions.fromString(permissions));
		}
	}

	String password() throws IOException {
		if (!Files.exists(passwordFile())) {
			throw new DatabaseDidNotStart(
					"The directory %s has a database but not its portal.password.".formatted(this.directory),
					"Put that file back, or " + DatabaseDidNotStart.OTHER_PLACE);
		}
		return Files.readString(passwordFile()).strip();
	}

}
