package cooperation.activity;

import cooperation.language.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * An address gives a parameter more values than a page can have links for.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class TooManyValues extends Refusal {

	private static final long serialVersionUID = 1L;

	TooManyValues(String parameter, int most) {
		super("many", parameter, most);
	}

}
