package cooperation.serving;

import cooperation.report.DatabaseContact;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the {@link FrontValve} behind those of the server, which have by then worked out
 * what a trusted proxy says of the reader.
 */
@Configuration(proxyBeanMethods = false)
class FrontConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> frontValve(StaticFiles files, KeptPages pages,
			DatabaseContact database) {
		return (server) -> server.addEngineValves(new FrontValve(files, pages, database));
	}

}
