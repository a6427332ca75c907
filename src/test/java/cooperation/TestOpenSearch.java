package cooperation;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The OpenSearch node that tests run on: a process of its own, because it needs a later
 * Java and another Lucene than the portal. There is one for each process that runs tests,
 * and it ends with that.
 */
public class TestOpenSearch
		implements ApplicationContextInitializer<ConfigurableApplicationContext>, ExecutionCondition {

	private static final Path CLASS_PATH = Path.of("target", "opensearch.classpath");

	private static final Pattern LATE_ENOUGH = Pattern.compile("JAVA_VERSION=\"(2[1-9]|[3-9]\\d)\\b");

	private static final AtomicInteger FRESH = new AtomicInteger();

	/** Held for its input, which would be closed with it. */
	private static Process node;

	private static String address;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (java().isEmpty()) {
			return ConditionEvaluationResult
				.disabled("OpenSearch needs a JDK 21 or later: none runs these tests, is JAVA_HOME or in /usr/lib/jvm");
		}
		return Files.exists(CLASS_PATH) ? ConditionEvaluationResult.enabled("OpenSearch can be started")
				: ConditionEvaluationResult.disabled("Maven has not yet written " + CLASS_PATH);
	}

	/**
	 * Configures the portal as an operator would.
	 */
	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("portal.opensearch.address=" + address(), "portal.opensearch.index=" + freshIndex())
			.applyTo(context);
	}

	/**
	 * A name that no index has.
	 */
	public static String freshIndex() {
		return "test-" + FRESH.incrementAndGet();
	}

	public static synchronized String address() {
		address = (address == null) ? start() : address;
		return address;
	}

	/**
	 * The node ends when this process no longer holds its input, however it ended itself.
	 */
	private static String start() {
		try {
			Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "opensearch");
			node = new ProcessBuilder(java().orElseThrow().toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp",
					Files.readString(CLASS_PATH), "src/test/scripts/OpenSearchNode.java", folder.toString())
				.redirectError(folder.resolve("log").toFile())
				.start();
			BufferedReader said = node.inputReader();
			return "http://127.0.0.1:" + Objects.requireNonNull(said.readLine(), "no node, see " + folder);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static Optional<Path> java() {
		File[] installed = new File("/usr/lib/jvm").listFiles();
		return Stream
			.concat(Stream.of(System.getProperty("java.home"), System.getenv("JAVA_HOME"))
				.filter(Objects::nonNull)
				.map(Path::of), Stream.of((installed != null) ? installed : new File[0]).map(File::toPath))
			.filter(TestOpenSearch::isLateEnough)
			.map((home) -> home.resolve("bin/java"))
			.findFirst();
	}

	/**
	 * Whether it is a JDK, which can run a source file, of version 21 or later.
	 */
	private static boolean isLateEnough(Path home) {
		try {
			return Files.exists(home.resolve("bin/javac"))
					&& LATE_ENOUGH.matcher(Files.readString(home.resolve("release"))).find();
		}
		catch (IOException none) {
			return false;
		}
	}

}
