package cooperation.export;

import cooperation.activity.UnknownValue;
import cooperation.language.Language;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The page that a file is another form of.
 *
 * @param base scheme, host and port: {@code https://portal.example}
 * @param path behind the language, with the parameters: {@code /activities?theme=health}
 * @param marked whether a text file begins with a byte order mark, as it does unless the
 * address says {@code bom=0}
 */
record PageAddress(Language language, String base, String path, boolean marked) {

	private static final int LONGEST_PLACE = 100;

	/**
	 * That of the page whose address, with a suffix, is asked for.
	 * @throws UnknownParameter if the address has a parameter that files do not know
	 */
	static PageAddress of(Language language, HttpServletRequest request) {
		KnownParameters.require(request);
		String address = request.getRequestURI().substring(language.code().length() + 1);
		String query = request.getQueryString();
		return new PageAddress(language, ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
				address.substring(0, address.lastIndexOf('.')) + ((query == null) ? "" : "?" + query),
				marked(request.getParameter("bom")));
	}

	private static boolean marked(String bom) {
		if (bom != null && !bom.matches("[01]?")) {
			throw new UnknownValue("bom", bom);
		}
		return !"0".equals(bom);
	}

	/**
	 * In full.
	 */
	String page() {
		return to(this.path);
	}

	/**
	 * In full, but without the parameters where that would be too long for the foot of a
	 * sheet.
	 */
	String place() {
		return (page().length() <= LONGEST_PLACE) ? page() : to(this.path.split("\\?", 2)[0]);
	}

	/**
	 * In full, with the suffix of a form.
	 */
	String in(String form) {
		return to(this.path.replaceFirst("(\\?|$)", "." + form + "$1"));
	}

	/**
	 * The address, in full, of another page in the same language.
	 */
	String to(String other) {
		return this.base + "/" + this.language.code() + other;
	}

}
