package cooperation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the portal's pages over HTTP, as a browser without scripts would.
 */
public class Reader {

	private final HttpClient client = HttpClient.newHttpClient();

	private final String base;

	public Reader(int port) {
		this("localhost", port);
	}

	public Reader(String host, int port) {
		this.base = "http://" + host + ":" + port;
	}

	public HttpResponse<String> get(String address) {
		return send(HttpRequest.newBuilder(URI.create(this.base + address)).build());
	}

	/**
	 * A file, as it is sent.
	 */
	public byte[] bytes(String address) {
		return send(HttpRequest.newBuilder(URI.create(this.base + address)).build(),
				HttpResponse.BodyHandlers.ofByteArray())
			.body();
	}

	/**
	 * The answer to an address with headers set.
	 * @param headers names and values in turn
	 */
	public HttpResponse<String> get(String address, String... headers) {
		return send(HttpRequest.newBuilder(URI.create(this.base + address)).headers(headers).build());
	}

	public HttpResponse<String> head(String address) {
		return send(HttpRequest.newBuilder(URI.create(this.base + address))
			.method("HEAD", HttpRequest.BodyPublishers.noBody())
			.build());
	}

	public HttpResponse<String> post(String address) {
		return send(HttpRequest.newBuilder(URI.create(this.base + address))
			.POST(HttpRequest.BodyPublishers.noBody())
			.build());
	}

	public Document page(String address) {
		return Jsoup.parse(get(address).body(), this.base + address);
	}

	private HttpResponse<String> send(HttpRequest request) {
		return send(request, HttpResponse.BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
		try {
			return this.client.send(request, body);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

}
