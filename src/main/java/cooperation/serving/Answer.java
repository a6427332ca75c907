package cooperation.serving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A successful answer, ready to leave: compressed, named by its content. Only the
 * compressed form is held where there is one, because next to nobody asks for another.
 * Most are asked for once, so they are compressed fast at first; thoroughly when they are
 * asked for again.
 */
final class Answer {

	/** What a header and its bookkeeping weigh, so that an empty answer is not free. */
	private static final int OVERHEAD = 512;

	private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

	/**
	 * In bytes. What is longer is compressed thoroughly at once: a first visit is to take
	 * 60,000 at most.
	 */
	private static final int LONG = 100_000;

	private final Map<String, String> headers;

	private final byte[] body;

	private final ContentCoding coding;

	private final int length;

	private final String digest;

	private final String tag;

	private final String zippedTag;

	private final AtomicBoolean askedAgain = new AtomicBoolean();

	private Answer(Map<String, String> headers, byte[] body, ContentCoding coding, int length, String digest) {
		this.headers = Map.copyOf(headers);
		this.body = body;
		this.coding = coding;
		this.length = length;
		this.digest = digest;
		this.tag = ContentCoding.PLAIN.tag(digest);
		this.zippedTag = coding.tag(digest);
	}

	/**
	 * An answer of some content.
	 * @param headers what it says of itself, its {@code Content-Type} among them
	 */
	static Answer of(Map<String, String> headers, byte[] content) {
		return of(headers, content, (content.length < LONG) ? ContentCoding.FAST : ContentCoding.THOROUGH,
				digest(content));
	}

	/**
	 * One that is sent again and again.
	 */
	static Answer lasting(Map<String, String> headers, byte[] content) {
		return of(headers, content, ContentCoding.THOROUGH, digest(content));
	}

	private static Answer of(Map<String, String> headers, byte[] content, ContentCoding coding, String digest) {
		byte[] compressed = coding.compress(content);
		return (compressed.length < content.length) ? new Answer(headers, compressed, coding, content.length, digest)
				: new Answer(headers, content, ContentCoding.PLAIN, content.length, digest);
	}

	/**
	 * The same answer for those who ask for it again.
	 */
	Answer thorough() {
		return (this.coding != ContentCoding.FAST) ? this
				: of(this.headers, content(), ContentCoding.THOROUGH, this.digest);
	}

	/**
	 * Whether it is now the caller's to make {@link #thorough}: true for one, however
	 * many come at once.
	 */
	boolean beginThorough() {
		return this.coding == ContentCoding.FAST && this.askedAgain.compareAndSet(false, true);
	}

	/**
	 * The same content with one more header.
	 */
	Answer with(String header, String value) {
		Map<String, String> more = new HashMap<>(this.headers);
		more.put(header, value);
		return new Answer(more, this.body, this.coding, this.length, this.digest);
	}

	int weight() {
		return this.body.length + OVERHEAD;
	}

	/**
	 * Sends it whole, or says that the reader's copy is still good.
	 */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean zipped = this.coding != ContentCoding.PLAIN && takesGzip(request.getHeader("Accept-Encoding"));
		if (this.coding != ContentCoding.PLAIN) {
			response.addHeader("Vary", "Accept-Encoding");
		}
		this.headers.forEach(response::setHeader);
		String known = known(request.getHeader("If-None-Match"), zipped);
		response.setHeader("ETag", (known != null) ? known : zipped ? this.zippedTag : this.tag);
		if (known != null) {
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
		if (this.coding == ContentCoding.PLAIN) {
			return this.body;
		}
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
			return in.readNBytes(this.length);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/**
	 * What the reader's copy is called where it is still good, however well it was
	 * compressed; otherwise null.
	 */
	private String known(String held, boolean zipped) {
		if (held == null) {
			return null;
		}
		if (held.strip().equals("*")) {
			return zipped ? this.zippedTag : this.tag;
		}
		Stream<ContentCoding> codings = zipped ? Stream.of(ContentCoding.FAST, ContentCoding.THOROUGH)
				: Stream.of(ContentCoding.PLAIN);
		return codings.map((each) -> each.tag(this.digest)).filter(held::contains).findFirst().orElse(null);
	}

	private static boolean takesGzip(String accepted) {
		return accepted != null && accepted.contains("gzip")
				&& (accepted.indexOf(';') < 0 || !NO_GZIP.matcher(accepted).find());
	}

	private static String digest(byte[] content) {
		byte[] digest = Arrays.copyOf(DigestUtils.sha256(content), 15);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
	}

}
