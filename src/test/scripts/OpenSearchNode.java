import java.io.PrintStream;

import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.http.HttpServerTransport;

/**
 * Runs one OpenSearch node with its data in a folder, says at which port, and ends when
 * nobody is left at the other end of its input.
 */
class OpenSearchNode {

	public static void main(String[] folder) throws Exception {
		// The log goes where errors do.
		PrintStream out = System.out;
		System.setOut(System.err);
		try (OpenSearchRunner runner = new OpenSearchRunner()) {
			runner.onBuild((number, settings) -> settings.put("http.host", "127.0.0.1")
				.put("transport.host", "127.0.0.1")
				.put("http.port", "0")
				.put("transport.port", "0")
				.put("discovery.type", "single-node")
				.put("cluster.routing.allocation.disk.threshold_enabled", false));
			runner.build("-basePath", folder[0], "-numOfNode", "1", "-useLogger", "-pluginTypes",
					"org.opensearch.plugin.analysis.smartcn.AnalysisSmartChinesePlugin");
			out.println(runner.node()
				.injector()
				.getInstance(HttpServerTransport.class)
				.boundAddress()
				.publishAddress()
				.getPort());
			System.in.read();
		}
		System.exit(0);
	}

}
