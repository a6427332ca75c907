package cooperation.dossier;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * An address names a subject that does not exist.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownSubject extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnknownSubject(String slug) {
		super("No such subject: " + slug);
	}

}
