package cooperation.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Gives browser tests a Chromium, one for each process that runs tests, and leaves them
 * out on a machine without it.
 */
class Chromium implements ExecutionCondition, ParameterResolver {

	private static final Optional<Path> BROWSER = first("/usr/bin/chromium", "/usr/bin/google-chrome");

	private static final Optional<Path> DRIVER = first("/usr/bin/chromedriver", "/usr/local/bin/chromedriver");

	private static ChromeDriver driver;

	private static Optional<Path> first(String... paths) {
		return Stream.of(paths).map(Path::of).filter(Files::isExecutable).findFirst();
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return (BROWSER.isPresent() && DRIVER.isPresent()) ? ConditionEvaluationResult.enabled("Chromium is here")
				: ConditionEvaluationResult.disabled("There is no Chromium with its driver on this machine");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == ChromeDriver.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		driver = (driver == null) ? start() : driver;
		return driver;
	}

	private static ChromeDriver start() {
		ChromeOptions options = new ChromeOptions().setBinary(BROWSER.orElseThrow().toFile());
		options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				// A page that scrolls smoothly moves away under a click.
				"--force-prefers-reduced-motion", "--window-size=1280,900");
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(DRIVER.orElseThrow().toFile())
			.build();
		ChromeDriver driver = new ChromeDriver(service, options);
		Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
		return driver;
	}

}
