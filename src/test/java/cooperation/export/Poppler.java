package cooperation.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the text out of a PDF as readers and search engines do. Tests that need it are
 * left out on a machine without it.
 */
class Poppler implements ExecutionCondition {

	private static final Path PROGRAM = Path.of("/usr/bin/pdftotext");

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return Files.isExecutable(PROGRAM) ? ConditionEvaluationResult.enabled("pdftotext is here")
				: ConditionEvaluationResult.disabled("There is no pdftotext on this machine");
	}

	static String text(byte[] pdf) throws IOException, InterruptedException {
		Path file = Files.createTempFile("paper", ".pdf");
		try {
			Files.write(file, pdf);
			Process reading = new ProcessBuilder(PROGRAM.toString(), "-enc", "UTF-8", file.toString(), "-").start();
			String text = new String(reading.getInputStream().readAllBytes(), UTF_8);
			assertThat(reading.waitFor()).isZero();
			return text;
		}
		finally {
			Files.delete(file);
		}
	}

}
