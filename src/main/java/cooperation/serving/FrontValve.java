package cooperation.serving;

import java.io.IOException;

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

	FrontValve(StaticFiles files, KeptPages pages) {
		super(true);
		this.files = files;
		this.pages = pages;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		SecurityHeaders.write(request, response);
		Answer ready = ready(request);
		if (ready != null) {
			ready.send(request, response);
			return;
		}
		getNext().invoke(request, response);
	}

	private Answer ready(Request request) {
		String key = PageKey.of(request);
		Answer page = (key == null) ? null : this.pages.find(key);
		if (page != null) {
			return page;
		}
		return PageKey.isReading(request) ? this.files.find(request.getRequestURI()) : null;
	}

}
