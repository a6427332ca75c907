package cooperation.export;

import java.util.Set;

import cooperation.language.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The address of a file has a parameter that says nothing about it.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class UnknownParameter extends Refusal {

	private static final long serialVersionUID = 1L;

	UnknownParameter(String name, Set<String> known) {
		super("parameter", name, String.join(" · ", known));
	}

}
