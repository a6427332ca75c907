package cooperation.serving;

import java.io.IOException;

import cooperation.report.DatabaseContact;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Stands where a request enters the server, before any framework: what is ready leaves
 * from here, and every answer gets its headers here, also those the server itself makes.
 */
class FrontValve extends ValveBase {

	private final StaticFiles files;

	private final KeptPages pages;

	private final DatabaseContact database;

	FrontValve(StaticFiles files, KeptPages pages, DatabaseContact database) {
		super(true);
		this.files = files;
		this.pages = pages;
		this.database = database;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		SecurityHeaders.write(request, response);
		if (response.isErrorReportRequired()) {
			// The server could not read the request; what it asks for is anyone's guess.
			getNext().invoke(request, response);
			return;
		}
		String key = PageKey.of(request);
		KeptPages.Kept page = (key == null) ? null : this.pages.find(key);
		if (page != null) {
			page.send(request, response, this.database.isLost());
			return;
		}
		Answer file = PageKey.isReading(request) ? this.files.find(request.getRequestURI()) : null;
		if (file != null) {
			file.send(request, response);
			return;
		}
		getNext().invoke(request, response);
	}

}
