package cooperation.language;

/**
 * An address begins with something that is no language of the portal.
 */
public class UnknownLanguage extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnknownLanguage(String code) {
		super("No language of this portal: " + code);
	}

}
