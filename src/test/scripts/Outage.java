import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads half of the portal's addresses once, then all of them at an even rate, and tells
 * how those visited before and the others were answered in each second.
 */
class Outage {

	private static final Pattern LINK = Pattern.compile("href=\"(/(?:en|zh)[^\"#]*)\"");

	private static final int ADDRESSES = 800;

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.executor(Executors.newFixedThreadPool(4))
		.build();

	private final Map<Integer, Map<String, LongAdder>> seconds = new ConcurrentSkipListMap<>();

	private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

	private final String base;

	private Outage(String base) {
		this.base = base;
	}

	/**
	 * @param arguments address, requests a second, seconds, when the database goes, when it
	 * comes back
	 */
	public static void main(String[] arguments) throws Exception {
		int[] numbers = java.util.Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
		boolean held = new Outage(arguments[0]).read(numbers[0], numbers[1], numbers[2], numbers[3]);
		System.exit(held ? 0 : 1);
	}

	private boolean read(int rate, int length, int gone, int back) throws Exception {
		List<String> addresses = new ArrayList<>(addresses());
		Collections.shuffle(addresses, new Random(75345));
		Set<String> visited = Set.copyOf(addresses.subList(0, addresses.size() / 2));
		for (String address : visited) {
			this.client.send(request(address), BodyHandlers.discarding());
		}
		System.out.printf("%d addresses, %d of them visited before%n", addresses.size(), visited.size());
		// Those not visited must stay so until the database is gone.
		List<String> others = addresses.stream().filter((address) -> !visited.contains(address)).toList();
		List<String> known = List.copyOf(visited);
		Random random = new Random(1);
		Semaphore open = new Semaphore(2000);
		long start = System.nanoTime();
		for (int sent = 0; sent < rate * length; sent++) {
			long due = start + sent * 1_000_000_000L / rate;
			TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
			int second = sent / rate;
			boolean old = second < gone || random.nextInt(10) > 0;
			String address = old ? known.get(random.nextInt(known.size())) : others.get(random.nextInt(others.size()));
			open.acquire();
			this.client.sendAsync(request(address), BodyHandlers.discarding()).whenComplete((response, failed) -> {
				open.release();
				note(second, old, address, response, failed);
			});
		}
		open.tryAcquire(2000, 30, TimeUnit.SECONDS);
		return report(gone, back);
	}

	private HttpRequest request(String address) {
		return HttpRequest.newBuilder(URI.create(this.base + address))
			.header("Accept-Encoding", "gzip")
			.timeout(Duration.ofSeconds(20))
			.build();
	}

	private Set<String> addresses() throws IOException, InterruptedException {
		Set<String> found = new LinkedHashSet<>(List.of("/en", "/zh"));
		Deque<String> waiting = new ArrayDeque<>(found);
		while (!waiting.isEmpty() && found.size() < ADDRESSES) {
			// Read with a parameter that no page knows, so that nothing is kept yet.
			String address = waiting.poll();
			String fresh = address + (address.contains("?") ? "&" : "?") + "fresh=1";
			Matcher links = LINK.matcher(this.client.send(HttpRequest.newBuilder(URI.create(this.base + fresh)).build(),
					BodyHandlers.ofString()).body());
			while (links.find()) {
				String link = links.group(1).replace("&amp;", "&").replaceAll("[?&]fresh=1", "");
				boolean page = !link.matches(".*\\.[a-z]+(\\?.*)?") && link.indexOf('&') < 0;
				if (page && found.add(link)) {
					waiting.add(link);
				}
			}
		}
		return found;
	}

	private void note(int second, boolean old, String address, HttpResponse<?> response, Throwable failed) {
		String outcome = (failed != null) ? "failed" : Integer.toString(response.statusCode());
		if (response != null && response.headers().firstValue("Warning").isPresent()) {
			outcome += " marked old";
		}
		if (response != null && response.statusCode() == 503 && response.headers().firstValue("Retry-After").isEmpty()) {
			outcome += " without Retry-After";
		}
		String name = (old ? "visited " : "new ") + outcome;
		this.seconds.computeIfAbsent(second, (key) -> new ConcurrentSkipListMap<>())
			.computeIfAbsent(name, (key) -> new LongAdder())
			.increment();
		boolean good = outcome.startsWith("200") || (!old && outcome.equals("503"));
		if (!good) {
			this.failures.add(second + " s: " + name + " " + address + ((failed != null) ? " " + failed : ""));
		}
	}

	private boolean report(int gone, int back) {
		Map<String, Long> totals = new TreeMap<>();
		int lastRefusal = -1;
		for (var second : this.seconds.entrySet()) {
			for (var outcome : second.getValue().entrySet()) {
				totals.merge(outcome.getKey(), outcome.getValue().sum(), Long::sum);
				lastRefusal = outcome.getKey().contains("503") ? second.getKey() : lastRefusal;
			}
		}
		System.out.println("\n| answer | requests |\n|---|---|");
		totals.forEach((outcome, count) -> System.out.println("| " + outcome + " | " + count + " |"));
		int recovery = Math.max(0, lastRefusal + 1 - back);
		System.out.printf("%ndatabase away from %d s to %d s; last refusal in second %d, so recovered within %d s%n", gone, back,
				lastRefusal, recovery);
		this.failures.stream().limit(10).forEach(System.out::println);
		return this.failures.isEmpty() && recovery <= 5;
	}

}
