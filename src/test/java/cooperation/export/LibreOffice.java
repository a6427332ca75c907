package cooperation.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens files as a reader's office program would. Tests that need it are left out on a
 * machine without it.
 */
class LibreOffice implements ExecutionCondition {

	/** All sheets, in UTF-8, cells as they are shown. */
	static final String TO_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

	/**
	 * What its dialogue proposes for a file with a byte order mark, which nobody sees
	 * here.
	 */
	static final String FROM_CSV = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

	static final String TO_PDF = "pdf:writer_pdf_Export";

	private static final Optional<Path> PROGRAM = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice")
		.map(Path::of)
		.filter(Files::isExecutable)
		.findFirst();

	private static final int MINUTES = 5;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return PROGRAM.isPresent() ? ConditionEvaluationResult.enabled("LibreOffice is here")
				: ConditionEvaluationResult.disabled("There is no LibreOffice on this machine");
	}

	/**
	 * Converts files, all in one run, within their folder.
	 */
	static void convert(String format, List<Path> files, Path folder, String... options)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(PROGRAM.orElseThrow().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
						"--headless", "--convert-to", format, "--outdir", folder.toString()));
		command.addAll(List.of(options));
		files.forEach((file) -> command.add(file.toString()));
		Process office = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("soffice.log").toFile())
			.start();
		try {
			if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
				throw new IOException(
						"LibreOffice has not finished: " + Files.readString(folder.resolve("soffice.log")));
			}
		}
		finally {
			office.descendants().forEach(ProcessHandle::destroyForcibly);
			office.destroyForcibly();
		}
	}

}
