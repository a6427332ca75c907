package cooperation.dataset;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.CRC32;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file that has been written, with what can be said of its bytes.
 *
 * @param sha256 hexadecimal
 */
record PackagedFile(Path path, long bytes, String sha256, long crc) {

	/**
	 * Writes a file, taking its measure on the way.
	 */
	static PackagedFile write(Path path, Content content) throws IOException {
		Files.createDirectories(path.getParent());
		try (Measured out = new Measured(Files.newOutputStream(path))) {
			content.writeTo(out);
			out.flush();
			return new PackagedFile(path, out.bytes, Hex.encodeHexString(out.digest.digest()), out.crc.getValue());
		}
	}

	interface Content {

		void writeTo(OutputStream out) throws IOException;

	}

	private static final class Measured extends FilterOutputStream {

		private final MessageDigest digest = DigestUtils.getSha256Digest();

		private final CRC32 crc = new CRC32();

		private long bytes;

		Measured(OutputStream out) {
			super(new BufferedOutputStream(out));
		}

		@Override
		public void write(int value) throws IOException {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] values, int offset, int length) throws IOException {
			this.out.write(values, offset, length);
			this.digest.update(values, offset, length);
			this.crc.update(values, offset, length);
			this.bytes += length;
		}

	}

}
