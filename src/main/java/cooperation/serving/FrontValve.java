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

	FrontValve(StaticFiles files) {
		super(true);
		this.files = files;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		SecurityHeaders.write(request, response);
		Answer ready = isReading(request) ? this.files.find(request.getRequestURI()) : null;
		if (ready != null) {
			ready.send(request, response);
			return;
		}
		getNext().invoke(request, response);
	}

	private static boolean isReading(Request request) {
		return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
	}

}
