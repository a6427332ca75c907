package cooperation.report;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.ListFormatter;
import cooperation.language.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes citations in the form of the United Nations Editorial Manual:
 * {@code A/75/345–S/2020/898, paras. 39 and 101}.
 */
@Component
public class Citations {

	private final MessageSource messages;

	Citations(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The citation of some paragraphs of a report.
	 * @param paragraphs in rising order, at least one
	 */
	public String write(Report report, List<Integer> paragraphs, Language language) {
		return write(report.symbol(), paragraphs, language);
	}

	/**
	 * The paragraphs alone: {@code paras. 5–22}, 第5至22段.
	 */
	public String paragraphs(List<Integer> paragraphs, Language language) {
		return this.messages.getMessage("citation.paragraphs",
				new Object[] { paragraphs.size(), numbers(paragraphs, language) }, language.locale());
	}

	private String write(String symbol, List<Integer> paragraphs, Language language) {
		return this.messages.getMessage("citation", new Object[] { symbol, paragraphs(paragraphs, language) },
				language.locale());
	}

	/**
	 * The numbers as a list in words, with runs of three and more drawn together.
	 */
	private String numbers(List<Integer> paragraphs, Language language) {
		List<String> parts = new ArrayList<>();
		int start = 0;
		while (start < paragraphs.size()) {
			int end = start;
			while (end + 1 < paragraphs.size() && paragraphs.get(end + 1) == paragraphs.get(end) + 1) {
				end++;
			}
			end = (end - start == 1) ? start : end;
			parts.add(run(paragraphs.get(start), paragraphs.get(end), language));
			start = end + 1;
		}
		return ListFormatter.getInstance(language.locale()).format(parts);
	}

	private String run(int first, int last, Language language) {
		return (first == last) ? Integer.toString(first) : this.messages.getMessage("citation.run",
				new Object[] { Integer.toString(first), Integer.toString(last) }, language.locale());
	}

}
