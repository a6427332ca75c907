package cooperation.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

import org.springframework.core.io.ClassPathResource;

/**
 * Looks at a page as readers may have it: on a desk or a telephone, light or dark, with
 * scripts or without.
 */
class Sight {

	private static final int DESK = 1280;

	private static final int TELEPHONE = 360;

	/** A desk at four times the size, or a small telephone. */
	private static final int NARROWEST = 320;

	/**
	 * How wide a page is once a reader has opened all that can be opened; it is closed
	 * again.
	 */
	private static final String WIDTH_WITH_ALL_OPENED = """
			const closed = document.querySelectorAll('details:not([open])');
			closed.forEach((details) => details.open = true);
			const width = document.documentElement.scrollWidth;
			closed.forEach((details) => details.open = false);
			return width;""";

	private static final String AXE = script();

	/** Rules of WCAG 2.2 A and AA, and of good practice. */
	private static final List<String> ALL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** Rules that look at colours, of which alone a dark page has others. */
	private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

	/**
	 * Breaks of some rules, each with where it is.
	 */
	private static final String VIOLATIONS = """
			const [runOnly, done] = arguments;
			axe.run({ runOnly, resultTypes: ['violations'], preload: false })
				.then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => id + ' ' + html.slice(0, 160))))
				.catch((failed) => ['axe: ' + failed])
				.then(done);""";

	/**
	 * Leaves of a list or table of like things the first few: those below are made by the
	 * same lines of a template, and take most of the time.
	 */
	private static final String SHORTEN = """
			document.querySelectorAll('.record:nth-child(n+4), tr:nth-child(n+6), label:nth-of-type(n+5), .definition:nth-of-type(n+4), .tallies > :nth-child(n+4), .group:nth-of-type(n+5)')
				.forEach((repeated) => repeated.remove());""";

	/** What was fetched from elsewhere. */
	private static final String ELSEWHERE = """
			return performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin));""";

	private final ChromeDriver driver;

	private final Jumble jumble;

	Sight(ChromeDriver driver) {
		this.driver = driver;
		this.jumble = new Jumble(driver);
	}

	private static String script() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	/**
	 * All that is wrong with the page at an address, with scripts and without.
	 * @param whole whether the rules look at all of it once, or only ever at the first of
	 * like things
	 */
	List<String> faults(String address, boolean whole) {
		List<String> faults = new ArrayList<>();
		try {
			String scripted = read(address, true, faults);
			examine(whole, faults);
			String plain = read(address, false, faults);
			// The same elements in the same styles have the same faults.
			if (!plain.equals(scripted)) {
				examine(whole, faults);
			}
		}
		finally {
			scripts(true);
			this.driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
			this.driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
		}
		return faults;
	}

	/**
	 * Opens the page and looks at it in all widths.
	 * @return its elements, after its scripts have run
	 */
	private String read(String address, boolean scripts, List<String> all) {
		List<String> faults = new ArrayList<>();
		console(address); // empties it of what earlier pages said
		look(DESK, "light");
		scripts(scripts);
		this.driver.get(address);
		add(faults, "request elsewhere", strings(this.driver.executeScript(ELSEWHERE)));
		add(faults, "console", console(address));
		layout(faults, DESK);
		layout(faults, TELEPHONE);
		layout(faults, NARROWEST);
		add(all, scripts ? "with scripts" : "without scripts", faults);
		return (String) this.driver.executeScript("return document.documentElement.outerHTML");
	}

	private void examine(boolean whole, List<String> faults) {
		// The page has been read; axe itself is a script that waits.
		scripts(true);
		this.driver.executeScript(AXE);
		if (!whole) {
			this.driver.executeScript(SHORTEN);
		}
		rules(faults, DESK, "light");
		this.driver.executeScript(SHORTEN);
		rules(faults, DESK, "dark");
		rules(faults, TELEPHONE, "light");
		rules(faults, TELEPHONE, "dark");
	}

	private void layout(List<String> faults, int width) {
		look(width, "light");
		Long wide = (Long) this.driver.executeScript(WIDTH_WITH_ALL_OPENED);
		add(faults, width + " px", (wide > width) ? List.of("scrolls to " + wide) : List.of());
		add(faults, width + " px", this.jumble.seen());
	}

	private void rules(List<String> faults, int width, String scheme) {
		look(width, scheme);
		add(faults, width + " px, " + scheme,
				strings(this.driver.executeAsyncScript(VIOLATIONS, scheme.equals("dark") ? COLOURS : ALL)));
	}

	private void scripts(boolean run) {
		this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
	}

	private void look(int width, String scheme) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
	}

	/**
	 * What the console says since it was last asked, but that the page looked for does
	 * not exist, which is what the test of that page wants.
	 */
	private List<String> console(String address) {
		return this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue())
			.map((entry) -> entry.getMessage())
			.filter((message) -> !(message.startsWith(address + " ") && message.contains("404")))
			.toList();
	}

	@SuppressWarnings("unchecked")
	static List<String> strings(Object answer) {
		return (List<String>) answer;
	}

	private static void add(List<String> faults, String when, List<String> found) {
		found.forEach((fault) -> faults.add(when + ": " + fault));
	}

}
