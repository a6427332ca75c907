package cooperation.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What an {@link Answer} leaves as. The bytes of each are others, and so is what a strong
 * {@code ETag} calls them (RFC 9110, 8.8.3.3).
 */
enum ContentCoding {

	PLAIN("", Deflater.NO_COMPRESSION), FAST("-gzip-fast", Deflater.BEST_SPEED),
	THOROUGH("-gzip", Deflater.BEST_COMPRESSION);

	private final String suffix;

	private final int level;

	ContentCoding(String suffix, int level) {
		this.suffix = suffix;
		this.level = level;
	}

	/**
	 * The {@code ETag} of some content in this form.
	 * @param digest of the content
	 */
	String tag(String digest) {
		return "\"" + digest + this.suffix + "\"";
	}

	/**
	 * The content as gzip, at the level of this form.
	 */
	byte[] compress(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4 + 64);
		try (GZIPOutputStream out = new Gzip(bytes, this.level)) {
			out.write(content);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private static final class Gzip extends GZIPOutputStream {

		Gzip(ByteArrayOutputStream out, int level) throws IOException {
			super(out);
			this.def.setLevel(level);
		}

	}

}
