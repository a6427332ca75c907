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

	/**
	 * In bytes. A page with its headers leaves in one piece, not in pieces of eight
	 * kilobytes.
	 */
	private static final String WRITE_BUFFER = "32768";

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
