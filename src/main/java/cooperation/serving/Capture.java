package cooperation.serving;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Holds an answer back until it is whole. One that grows too large to be kept goes
 * through as it comes.
 */
final class Capture extends HttpServletResponseWrapper {

	private static final int LARGEST = 1 << 20;

	private ByteArrayOutputStream held = new ByteArrayOutputStream(1 << 15);

	private final ServletOutputStream out = new Out();

	private final Runnable atLettingThrough;

	private PrintWriter writer;

	private boolean through;

	/**
	 * @param atLettingThrough to be run where the answer is not held any longer
	 */
	Capture(HttpServletResponse response, Runnable atLettingThrough) {
		super(response);
		this.atLettingThrough = atLettingThrough;
	}

	/**
	 * Whether the answer is here, whole.
	 */
	boolean isWhole() {
		flushWriter();
		return !this.through;
	}

	byte[] content() {
		return this.held.toByteArray();
	}

	/**
	 * Lets go what is held, and all that follows.
	 */
	void letThrough() throws IOException {
		flushWriter();
		if (!this.through) {
			release();
		}
	}

	private void release() throws IOException {
		this.through = true;
		this.atLettingThrough.run();
		ByteArrayOutputStream all = this.held;
		// Its memory is not held for as long as the reader takes.
		this.held = new ByteArrayOutputStream(0);
		all.writeTo(getResponse().getOutputStream());
	}

	private void flushWriter() {
		if (this.writer != null) {
			this.writer.flush();
		}
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.out;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (this.writer == null) {
			// A page is thousands of short pieces, too short to be encoded one by one.
			this.writer = new PrintWriter(new BufferedWriter(new OutputStreamWriter(this.out, getCharacterEncoding())));
		}
		return this.writer;
	}

	@Override
	public void flushBuffer() throws IOException {
		flushWriter();
		if (this.through) {
			super.flushBuffer();
		}
	}

	/**
	 * Said as a header at once, so that it can be kept with the others.
	 */
	@Override
	public void setLocale(Locale locale) {
		setHeader("Content-Language", locale.toLanguageTag());
	}

	@Override
	public void resetBuffer() {
		super.resetBuffer();
		forget();
	}

	@Override
	public void reset() {
		super.reset();
		forget();
	}

	/**
	 * What is held, and what the writer holds before it.
	 */
	private void forget() {
		this.held.reset();
		this.writer = null;
	}

	private final class Out extends ServletOutputStream {

		@Override
		public void write(int octet) throws IOException {
			write(new byte[] { (byte) octet }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			if (!Capture.this.through && Capture.this.held.size() + length > LARGEST) {
				release();
			}
			if (Capture.this.through) {
				getResponse().getOutputStream().write(bytes, offset, length);
			}
			else {
				Capture.this.held.write(bytes, offset, length);
			}
		}

		@Override
		public void flush() throws IOException {
			if (Capture.this.through) {
				getResponse().getOutputStream().flush();
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("Answers are written by threads that may wait");
		}

	}

}
