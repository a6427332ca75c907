package cooperation.serving;

import cooperation.report.DatabaseContact;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * Puts the {@link FrontValve} behind those of the server, which have by then worked out
 * what a trusted proxy says of the reader, and leads from an address with a stroke at its
 * end to the page.
 */
@Configuration(proxyBeanMethods = false)
class FrontConfiguration {

	/**
	 * In bytes. A page with its headers leaves in one piece, not in pieces of eight
	 * kilobytes.
	 */
	private static final String WRITE_BUFFER = "32768";

	@Bean
	UrlHandlerFilter withoutStrokeAtTheEnd() {
		return UrlHandlerFilter.trailingSlashHandler("/{language:[a-z]{2}}/**")
			.redirect(HttpStatus.PERMANENT_REDIRECT)
			.build();
	}

	/**
	 * For what is no page of a language, and so is not kept. The tags are weak, or the
	 * server would not compress what has them.
	 */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfDescriptions() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
		filter.setWriteWeakETag(true);
		var tags = new FilterRegistrationBean<>(filter);
		tags.addUrlPatterns("/openapi.json", "/data.jsonld");
		return tags;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> frontValve(StaticFiles files, KeptPages pages,
			DatabaseContact database) {
		return (server) -> {
			server.addEngineValves(new FrontValve(files, pages, database));
			server.addConnectorCustomizers((connector) -> {
				connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
				connector.setProperty("socket.directBuffer", "true");
			});
		};
	}

}
