package cooperation.dossier;

import cooperation.language.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A paper was asked for of more records than one holds.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class TooManyRecords extends Refusal {

	private static final long serialVersionUID = 1L;

	TooManyRecords(long records, int most) {
		super("records", records, most);
	}

}
