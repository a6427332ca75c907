package cooperation.activity;

import java.util.function.UnaryOperator;

import cooperation.language.Language;
import cooperation.language.Languages;

import org.springframework.stereotype.Component;

/**
 * Reads from an address what a reader takes along from page to page.
 */
@Component
public class CarriedParameters {

	private final Languages languages;

	CarriedParameters(Languages languages) {
		this.languages = languages;
	}

	/**
	 * What the parameters of an address tell.
	 * @param parameter the value of each, by name; null where it is not there
	 * @throws UnknownValue if one of them has a value it cannot have
	 */
	public Carried of(Language page, UnaryOperator<String> parameter) {
		return new Carried(beside(page, parameter.apply("parallel")),
				Brief.of(parameter.apply("collected"), parameter.apply("title")));
	}

	private Language beside(Language page, String value) {
		return (value == null || value.isBlank()) ? null
				: this.languages.find(value)
					.filter((other) -> !other.equals(page))
					.orElseThrow(() -> new UnknownValue("parallel", value));
	}

}
