package cooperation.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process that serves a data directory, as far as {@code postmaster.pid} can be
 * believed: the file outlives a killed server, and its number may by then be another
 * process's.
 *
 * @param process the server's first process
 * @param directory the data directory, without symbolic links
 */
record Postmaster(ProcessHandle process, Path directory) {

	private static final Logger logger = LoggerFactory.getLogger(Postmaster.class);

	// Above what Linux, macOS and Windows ever give to a process.
	private static final String NOBODYS_PID = "2147483647";

	private static final Duration PATIENCE_WITH_LEFTOVERS = Duration.ofSeconds(30);

	static Optional<Postmaster> of(Path directory) throws IOException {
		return named(lines(directory)).map((process) -> new Postmaster(process, directory))
			.filter(Postmaster::isRunning);
	}

	private static Optional<ProcessHandle> named(List<String> lines) {
		return lines.stream()
			.limit(1)
			.map(String::strip)
			.filter((line) -> line.matches("\\d{1,18}"))
			.map(Long::parseLong)
			.flatMap((pid) -> ProcessHandle.of(pid).stream())
			.findFirst();
	}

	static void stopWhatRuns(Path directory, PostgresPrograms programs) throws IOException {
		Optional<Postmaster> running = of(directory);
		if (running.isPresent()) {
			logger.info("Stopping the PostgreSQL that was left running in {}", directory);
			running.get().stop(programs);
		}
	}

	// Through pg_ctl, which gives the server a session of its own: otherwise Ctrl-C would
	// reach it at the same time as the portal, and it would be gone before the pool.
	static Postmaster launch(Path directory, PostgresPrograms programs, int port) throws IOException {
		Instant deadline = Instant.now().plus(PATIENCE_WITH_LEFTOVERS);
		boolean launched = false;
		while (!launched) {
			disown(directory);
			try {
				programs.run("pg_ctl", "start", "-D", directory.toString(), "-l", log(directory).toString(), "-w", "-t",
						"300", "-o", "-p " + port);
				launched = true;
			}
			catch (IOException ex) {
				String reason = lastWords(directory).orElse(ex.getMessage());
				// A killed server's children end on their own, and soon.
				if (!reason.contains("pre-existing shared memory block") || Instant.now().isAfter(deadline)) {
					stopWhatRuns(directory, programs);
					throw new IOException(reason, ex);
				}
			}
		}
		return of(directory).orElseThrow(() -> new IOException("it ended at once"));
	}

	/**
	 * PostgreSQL will not start while the number in a leftover {@code postmaster.pid} is
	 * any living process's. Only the number is replaced: by the rest of the file
	 * PostgreSQL finds children that a killed server left behind, and refuses to start
	 * beside them.
	 */
	private static void disown(Path directory) throws IOException {
		List<String> lines = new ArrayList<>(lines(directory));
		if (lines.isEmpty()) {
			Files.deleteIfExists(pidFile(directory));
		}
		else if (named(lines).isPresent()) {
			lines.set(0, NOBODYS_PID);
			Files.write(pidFile(directory), lines, StandardCharsets.ISO_8859_1);
		}
	}

	private static Optional<String> lastWords(Path directory) throws IOException {
		if (!Files.exists(log(directory))) {
			return Optional.empty();
		}
		// Not readAllLines: what a system says in another encoding is no reason to fail.
		List<String> lines = new String(Files.readAllBytes(log(directory)), StandardCharsets.UTF_8).lines().toList();
		return Optional
			.of(String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 5), lines.size())));
	}

	/**
	 * Keeps the log of this run and the one before.
	 */
	static void setLogAside(Path directory) throws IOException {
		if (Files.exists(log(directory))) {
			Files.move(log(directory), directory.resolve("portal.log.1"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static Path log(Path directory) {
		return directory.resolve("portal.log");
	}

	private static List<String> lines(Path directory) throws IOException {
		try {
			return Files.readAllLines(pidFile(directory), StandardCharsets.ISO_8859_1);
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
	}

	private static Path pidFile(Path directory) {
		return directory.resolve("postmaster.pid");
	}

	/**
	 * Whether the process lives and is this directory's server, not another portal's or
	 * something else that was given the same number.
	 */
	boolean isRunning() {
		boolean postgres = this.process.info()
			.command()
			.map((command) -> Path.of(command).getFileName().toString())
			.filter((name) -> name.startsWith("postgres"))
			.isPresent();
		return postgres && worksInDirectory();
	}

	// The server's working directory is its data directory. macOS does not show it, but
	// the command line names the directory; Windows shows neither.
	private boolean worksInDirectory() {
		Path processes = Path.of("/proc");
		try {
			if (Files.exists(processes.resolve("self/cwd"))) {
				return Files.isSameFile(processes.resolve(this.process.pid() + "/cwd"), this.directory);
			}
			return this.process.info()
				.commandLine()
				.map((line) -> line.contains(this.directory.toString()))
				.orElse(true);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Stops it, with less and less courtesy. Killed, PostgreSQL loses nothing committed.
	 */
	void stop(PostgresPrograms programs) {
		for (String mode : List.of("fast", "immediate")) {
			if (!isRunning()) {
				return;
			}
			try {
				programs.run("pg_ctl", "stop", "-D", this.directory.toString(), "-m", mode, "-w", "-t", "20");
			}
			catch (IOException ex) {
				logger.warn("PostgreSQL did not stop when asked to ({}): {}", mode, ex.getMessage());
			}
		}
		if (isRunning()) {
			this.process.destroyForcibly();
			this.process.onExit().completeOnTimeout(this.process, 10, TimeUnit.SECONDS).join();
		}
	}

}
