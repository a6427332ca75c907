package cooperation.activity;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.ListFormatter;
import cooperation.directory.Directory;
import cooperation.language.Dates;
import cooperation.language.Language;
import cooperation.language.LocalizedText;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says a filter in words: COVID-19 and health, African Union, 2020.
 */
@Component
public class Wording {

	private final MessageSource messages;

	Wording(MessageSource messages) {
		this.messages = messages;
	}

	public String of(ActivityFilter filter, Directory directory, Language language) {
		List<String> parts = new ArrayList<>();
		filter.choices()
			.forEach((facet,
					values) -> parts.add(ListFormatter.getInstance(language.locale())
						.format(values.stream()
							.map((value) -> label(facet, value, directory, language).inline(language))
							.toList())));
		if (!filter.text().isEmpty()) {
			parts.add(message("filter.typed", language, filter.text()));
		}
		return parts.isEmpty() ? message("nav.activities", language)
				: String.join(message("filter.separator", language), parts);
	}

	/**
	 * The name of a value in running text.
	 */
	LocalizedText label(Facet facet, String value, Directory directory, Language language) {
		return (facet == Facet.YEAR) ? LocalizedText.of(language, period(value, language))
				: facet.nouns(directory).get(value).label();
	}

	private String period(String value, Language language) {
		if (value.equals(Period.UNDATED)) {
			return message("undated.title", language);
		}
		return Dates.period(value, language);
	}

	private String message(String key, Language language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

}
