package cooperation.dossier;

import java.util.List;

import cooperation.activity.CarriedParameters;
import cooperation.language.Language;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads from an address how a paper is to be laid out: the parameters {@code by} and
 * {@code parallel}.
 */
@Component
public class Arrangements {

	private final CarriedParameters carried;

	Arrangements(CarriedParameters carried) {
		this.carried = carried;
	}

	/**
	 * The arrangement that the parameters ask for.
	 * @param offered the groupings there are, the usual one first
	 * @throws cooperation.activity.UnknownValue if a parameter has a value it cannot have
	 */
	public Arrangement of(MultiValueMap<String, String> parameters, List<Grouping> offered, Language page) {
		return new Arrangement(Grouping.of(parameters.getFirst("by"), offered),
				languages(page, this.carried.of(page, parameters::getFirst).parallel()));
	}

	private static List<Language> languages(Language page, Language beside) {
		return (beside == null) ? List.of(page) : List.of(page, beside);
	}

}
