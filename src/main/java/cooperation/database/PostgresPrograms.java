package cooperation.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * {@code initdb}, {@code pg_ctl} and {@code postgres}, unpacked from the archive on the
 * classpath.
 */
final class PostgresPrograms {

	private static final int OWNER_MAY_EXECUTE = 0100;

	private final Path home;

	private PostgresPrograms(Path home) {
		this.home = home;
	}

	/**
	 * The folder holds one version at a time. It must be locked against other processes.
	 */
	static PostgresPrograms unpackedIn(Path folder) throws IOException {
		byte[] archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
		Path home = folder.resolve(digest(archive));
		if (!Files.exists(home)) {
			// Another version's, or an unpacking cut short.
			FileSystemUtils.deleteRecursively(folder);
			Path unfinished = folder.resolve("unfinished");
			unpack(archive, unfinished);
			Files.move(unfinished, home);
		}
		return new PostgresPrograms(home);
	}

	static byte[] archive(String system, String architecture) throws IOException {
		String name = system.toLowerCase(Locale.ROOT)
			.replaceFirst("^windows.*", "windows")
			.replace("mac os x", "darwin");
		String machine = architecture.replace("amd64", "x86_64").replace("aarch64", "arm_64");
		try (InputStream archive = PostgresPrograms.class
			.getResourceAsStream("/postgres-%s-%s.txz".formatted(name, machine))) {
			if (archive == null) {
				throw new DatabaseDidNotStart(
						"This portal brings no PostgreSQL for %s on %s.".formatted(system, architecture),
						"Name a PostgreSQL server in spring.datasource.url.");
			}
			return archive.readAllBytes();
		}
	}

	private static void unpack(byte[] archive, Path home) throws IOException {
		try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				Path file = home.resolve(entry.getName()).normalize();
				if (entry.isDirectory()) {
					Files.createDirectories(file);
					continue;
				}
				Files.createDirectories(file.getParent());
				if (entry.isSymbolicLink()) {
					Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
					continue;
				}
				Files.copy(tar, file);
				if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
					file.toFile().setExecutable(true);
				}
			}
		}
	}

	private static String digest(byte[] archive) {
		return DigestUtils.sha256Hex(archive).substring(0, 12);
	}

	String majorVersion() throws IOException {
		return run("postgres", "--version").replaceFirst("\\D*(\\d+)(?s:.*)", "$1");
	}

	/**
	 * Waits for the program and returns what it printed; a failure's message is what it
	 * printed.
	 */
	String run(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(asAnOrdinaryUser());
		command.add(this.home.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		// PGPORT, PGDATA and their like are meant for somebody else's server.
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		Process process = builder.start();
		process.getOutputStream().close();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (process.onExit().join().exitValue() != 0) {
			throw new IOException(printed);
		}
		return printed;
	}

	// PostgreSQL refuses to run as root. In a user namespace of its own root is nobody,
	// while its files still belong to root.
	private static List<String> asAnOrdinaryUser() {
		return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
	}

}
