package cooperation.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.directory.Directories;
import cooperation.directory.Noun;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the facets cost: the median time of 200 mixed selections against that of pages
 * that show records without facets. Not a part of the ordinary run:
 * {@code ./mvnw test -Dtest=FacetsBenchmark}. Every address is asked for once, so that
 * nothing comes from a cache; the other language warms the code up.
 */
@PortalTest
class FacetsBenchmark {

	@LocalServerPort
	int port;

	@Autowired
	Activities activities;

	@Autowired
	Directories directories;

	private Reader reader;

	@Test
	void aSelectionTakesAtMostTwiceAsLongAsAPageWithoutFacets() {
		List<String> selections = selections();
		List<String> pages = pages();
		Stream.concat(selections.stream(), pages.stream()).forEach((path) -> time("/en" + path));

		long selection = median(selections);
		long page = median(pages);
		System.out.printf("%d selections with facets: median %.1f ms%n%d pages without: median %.1f ms%nratio %.2f%n",
				selections.size(), selection / 1e6, pages.size(), page / 1e6, (double) selection / page);
		assertThat(selection).isLessThanOrEqualTo(2 * page);
	}

	/**
	 * One to three choices each, such as some record has, a fifth of them with a word.
	 */
	private List<String> selections() {
		Random random = new Random(75345);
		List<Activity> records = this.activities.all(ActivityFilter.NONE).toList();
		return Stream.generate(() -> selection(random, records.get(random.nextInt(records.size()))))
			.distinct()
			.limit(200)
			.toList();
	}

	private static String selection(Random random, Activity record) {
		ActivityFilter filter = ActivityFilter.NONE;
		for (int choice = 0; choice <= random.nextInt(3); choice++) {
			Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
			List<String> values = facet.values(record);
			filter = values.isEmpty() ? filter : filter.with(facet, values.get(random.nextInt(values.size())));
		}
		filter = (random.nextInt(5) == 0) ? filter.typing("support") : filter;
		return "/activities?" + new Listing(filter, Order.DATE, 1, 25).query();
	}

	private List<String> pages() {
		List<String> pages = new ArrayList<>();
		this.directories.current().organizations().all().forEach((noun) -> pages.add(path("organizations", noun)));
		this.directories.current().themes().all().forEach((noun) -> pages.add(path("themes", noun)));
		this.directories.current().unEntities().all().forEach((noun) -> pages.add(path("entities", noun)));
		return pages;
	}

	private static String path(String segment, Noun noun) {
		return "/" + segment + "/" + noun.slug();
	}

	private long median(List<String> paths) {
		long[] times = paths.stream().mapToLong((path) -> time("/zh" + path)).sorted().toArray();
		return times[times.length / 2];
	}

	private long time(String address) {
		this.reader = (this.reader == null) ? new Reader(this.port) : this.reader;
		long start = System.nanoTime();
		assertThat(this.reader.get(address).statusCode()).as(address).isEqualTo(200);
		return System.nanoTime() - start;
	}

}
