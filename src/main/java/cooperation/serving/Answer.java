package cooperation.serving;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A successful answer, ready to leave: compressed once, named by its content. Only the
 * compressed form is held where there is one, because next to nobody asks for another.
 */
final class Answer {

	/** What a header and its bookkeeping weigh, so that an empty answer is not free. */
	private static final int OVERHEAD = 512;

	private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

	private final Map<String, String> headers;

	private final byte[] body;

	private final boolean compressed;

	private final int length;

	private final String tag;

	private final String compressedTag;

	private Answer(Map<String, String> headers, byte[] content, byte[] compressed) {
		this.headers = Map.copyOf(headers);
		this.compressed = compressed.length < content.length;
		this.body = this.compressed ? compressed : content;
		this.length = content.length;
		String digest = digest(this.body);
		this.tag = "\"" + digest + "\"";
		this.compressedTag = "\"" + digest + "-gzip\"";
	}

	/**
	 * An answer of some content.
	 * @param headers what it says of itself, its {@code Content-Type} among them
	 */
	static Answer of(Map<String, String> headers, byte[] content) {
		return new Answer(headers, content, compress(content));
	}

	/**
	 * The same content with one more header.
	 */
	Answer with(String header, String value) {
		Map<String, String> more = new HashMap<>(this.headers);
		more.put(header, value);
		return new Answer(more, content(), this.compressed ? this.body : content());
	}

	int weight() {
		return this.body.length + OVERHEAD;
	}

	/**
	 * Sends it whole, or says that the reader's copy is still good.
	 */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean zipped = this.compressed && takesGzip(request.getHeader("Accept-Encoding"));
		String named = zipped ? this.compressedTag : this.tag;
		response.setHeader("ETag", named);
		if (this.compressed) {
			response.setHeader("Vary", "Accept-Encoding");
		}
		this.headers.forEach(response::setHeader);
		if (isKnown(request.getHeader("If-None-Match"), named)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (zipped) {
			response.setHeader("Content-Encoding", "gzip");
		}
		response.setContentLength(zipped ? this.body.length : this.length);
		if (!"HEAD".equals(request.getMethod())) {
			response.getOutputStream().write(zipped ? this.body : content());
		}
	}

	private byte[] content() {
		if (!this.compressed) {
			return this.body;
		}
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
			return in.readNBytes(this.length);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static boolean isKnown(String known, String tag) {
		return known != null && (known.contains(tag) || known.strip().equals("*"));
	}

	private static boolean takesGzip(String accepted) {
		return accepted != null && accepted.contains("gzip")
				&& (accepted.indexOf(';') < 0 || !NO_GZIP.matcher(accepted).find());
	}

	private static byte[] compress(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4 + 64);
		try (GZIPOutputStream out = new BestGzip(bytes)) {
			out.write(content);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private static String digest(byte[] content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 15));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Compressed once and sent often, so worth the effort. */
	private static final class BestGzip extends GZIPOutputStream {

		BestGzip(ByteArrayOutputStream out) throws IOException {
			super(out);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
