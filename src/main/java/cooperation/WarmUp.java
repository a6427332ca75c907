package cooperation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import cooperation.directory.Directories;
import cooperation.directory.Noun;
import cooperation.language.Language;
import cooperation.language.Languages;
import cooperation.report.NewRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Reads the heaviest pages as a reader would, once the portal is ready and again after a
 * new release, so that no reader is the first: templates are parsed, code is compiled,
 * and what is counted once a release has been counted. {@code portal.pages.warm-up}
 * switches it off.
 */
@Component
class WarmUp {

	private static final Logger logger = LoggerFactory.getLogger(WarmUp.class);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Environment environment;

	private final Languages languages;

	private final Directories directories;

	private final boolean wanted;

	WarmUp(Environment environment, Languages languages, Directories directories,
			@Value("${portal.pages.warm-up}") boolean wanted) {
		this.environment = environment;
		this.languages = languages;
		this.directories = directories;
		this.wanted = wanted;
	}

	@EventListener({ ApplicationReadyEvent.class, NewRelease.class })
	@Order(Ordered.LOWEST_PRECEDENCE)
	void begin() {
		String port = this.environment.getProperty("local.server.port");
		// A release may be new before anybody can be served.
		if (this.wanted && port != null) {
			Thread reading = new Thread(() -> read("http://localhost:" + port), "warm-up");
			reading.setDaemon(true);
			reading.start();
		}
	}

	private void read(String portal) {
		HttpClient client = HttpClient.newHttpClient();
		long begun = System.nanoTime();
		try {
			List<String> pages = pages();
			for (String page : pages) {
				client.send(HttpRequest.newBuilder(URI.create(portal + page)).timeout(PATIENCE).build(),
						HttpResponse.BodyHandlers.discarding());
			}
			logger.info("Read {} pages before the first reader, in {} ms", pages.size(),
					Duration.ofNanos(System.nanoTime() - begun).toMillis());
		}
		catch (Exception unread) {
			// Readers will make them.
			logger.debug("Stopped reading pages before the first reader", unread);
		}
	}

	private List<String> pages() {
		return this.languages.languages().stream().map(Language::code).flatMap(this::pages).toList();
	}

	private Stream<String> pages(String language) {
		Noun organization = this.directories.current().organizations().all().iterator().next();
		return Stream
			.of("", "/organizations", "/organizations/" + organization.slug(), "/themes", "/entities", "/dates",
					"/activities", "/matrix", "/organizations/" + organization.slug() + "/summary.pdf")
			.map((page) -> "/" + language + page);
	}

}
