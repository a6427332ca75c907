package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which a selection can be taken away. Every form that is a bean has its
 * addresses.
 */
interface Form {

	/**
	 * The suffix of the addresses and of the file's name: lower-case letters.
	 */
	String suffix();

	String contentType();

	/**
	 * Writes the whole selection as it is read, holding no more than a part of it.
	 */
	void write(Selection selection, OutputStream out) throws IOException;

}
