package cooperation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import cooperation.activity.Listing;
import cooperation.directory.Directories;
import cooperation.directory.Noun;
import cooperation.report.NewRelease;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What pages cost on a dataset of any size: {@code src/test/scripts/scale.sh} runs it. No
 * address is asked for twice while it is measured, so that no page comes from a cache;
 * the other language warms the code up. Counts that are kept from one page for another
 * are forgotten before each sort of pages, and before each page that is to be counted
 * anew.
 */
final class ScaleBenchmark {

	private static final int PAGES = 60;

	/** Rounds. Java goes on compiling the code that makes pages for minutes. */
	private static final int WARM_UPS = 8;

	/** Of which some are in few records and some in many. */
	private static final List<String> WORDS = List.of("support", "cooperation", "meeting", "training", "workshop",
			"agreement", "peace", "security", "development", "women", "children", "climate", "health", "terrorism",
			"dialogue", "conference", "memorandum", "strategy", "programme", "elections", "mediation", "migration",
			"drugs", "refugees", "framework", "statement");

	private static final String ANEW = ", counted anew";

	private static final int LAST_PAGE = Listing.MOST / Listing.DEFAULT_SIZE;

	private final Reader reader;

	private final ConfigurableApplicationContext portal;

	private final Directories directories;

	private ScaleBenchmark(ConfigurableApplicationContext portal) {
		this.portal = portal;
		this.reader = new Reader(portal.getEnvironment().getRequiredProperty("local.server.port", int.class));
		this.directories = portal.getBean(Directories.class);
	}

	/**
	 * Starts a portal and measures it.
	 * @param settings of the portal, which name the dataset and where to keep database
	 * and index
	 */
	public static void main(String[] settings) {
		long start = System.nanoTime();
		try (ConfigurableApplicationContext portal = SpringApplication.run(CooperationPortal.class, settings)) {
			long started = (System.nanoTime() - start) / 1_000_000_000;
			JdbcClient sql = JdbcClient.create(portal.getBean(DataSource.class));
			long imported = sql.sql("""
					select execution_time / 1000 from flyway_schema_history where description = 'dataset'
					order by installed_rank desc limit 1""").query(Long.class).single();
			System.out.printf("%n| import | %d s |%n| index and start | %d s |%n", imported, started - imported);
			new ScaleBenchmark(portal).measure();
		}
	}

	private void measure() {
		Map<String, List<String>> pages = pages();
		for (int i = 0; i < WARM_UPS; i++) {
			forget();
			pages.forEach((name, paths) -> paths.forEach((path) -> time("/zh" + path)));
		}
		System.out.println("| page | median | p95 |\n|---|---|---|");
		pages.forEach((name, paths) -> {
			forget();
			long[] times = paths.stream().mapToLong((path) -> {
				if (name.endsWith(ANEW)) {
					forget();
				}
				return time("/en" + path);
			}).sorted().toArray();
			System.out.printf("| %s | %.0f ms | %.0f ms |%n", name, times[times.length / 2] / 1e6,
					times[times.length * 95 / 100] / 1e6);
		});
		System.gc();
		System.out.printf("| heap after collection | %d MB | |%n",
				ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
	}

	/**
	 * All that is kept of the release is forgotten, and its directory read again.
	 */
	private void forget() {
		this.portal.publishEvent(new NewRelease("the same"));
		time("/en/about");
	}

	private Map<String, List<String>> pages() {
		Map<String, List<String>> pages = new LinkedHashMap<>();
		pages.put("selection: everything" + ANEW, numbered("/activities?size=25&page=", 2));
		pages.put("selection: one organization" + ANEW,
				each("organizations", (noun) -> Stream.of("/activities?size=25&organization=" + noun.code())));
		pages.put("page of an organization" + ANEW,
				each("organizations", (noun) -> Stream.of("/organizations/" + noun.slug())));
		pages.put("selection: everything", numbered("/activities?page=", 2));
		pages.put("selection: everything by date", numbered("/activities?sort=date&page=", 2));
		pages.put("selection: one organization", each("organizations", (noun) -> {
			String address = "/activities?organization=" + noun.code();
			return Stream.of(address, address + "&sort=date", address + "&year=2019");
		}));
		pages.put("selection: one theme and year", each("themes", (noun) -> Stream
			.of("/activities?theme=" + noun.code() + "&year=2018", "/activities?year=2016&theme=" + noun.code())));
		pages.put("selection: a word", WORDS.stream().map((word) -> "/activities?q=" + word).toList());
		pages.put("selection: the last page", numbered("/activities?sort=date&page=", LAST_PAGE - PAGES));
		pages.put("page of an organization", dossiers("organizations"));
		pages.put("page of a theme", dossiers("themes"));
		pages.put("page of a UN entity", dossiers("entities"));
		pages.put("page of a year", IntStream.range(1960, 2021).mapToObj((year) -> "/dates/" + year).toList());
		pages.put("suggestions",
				Stream.of("a", "co", "sec", "peace", "min", "trai", "sup", "2019")
					.map((typed) -> "/suggestions?q=" + typed)
					.toList());
		for (String path : List.of("", "/organizations", "/themes", "/entities", "/dates", "/matrix",
				"/matrix?columns=entities", "/compare?organization=AU&organization=LAS", "/reports/synthetic-2020",
				"/reports/synthetic-2020/paragraphs/21", "/cite?q=paras.%2021-22")) {
			pages.put(path.isEmpty() ? "home" : path, List.of(path));
		}
		return pages;
	}

	private interface Addresses {

		Stream<String> of(Noun noun);

	}

	private static List<String> numbered(String address, int first) {
		return IntStream.range(first, first + PAGES).mapToObj((page) -> address + page).toList();
	}

	private List<String> dossiers(String segment) {
		return each(segment, (noun) -> {
			String address = "/" + segment + "/" + noun.slug();
			return Stream.of(address, address + "?by=date", address + "/summary");
		});
	}

	private List<String> each(String segment, Addresses addresses) {
		List<Noun> nouns = new ArrayList<>(switch (segment) {
			case "organizations" -> this.directories.current().organizations().all();
			case "themes" -> this.directories.current().themes().all();
			default -> this.directories.current().unEntities().all();
		});
		return nouns.stream().flatMap(addresses::of).toList();
	}

	private long time(String address) {
		long start = System.nanoTime();
		int status = this.reader.get(address).statusCode();
		if (status != 200) {
			throw new IllegalStateException(status + " for " + address);
		}
		return System.nanoTime() - start;
	}

}
