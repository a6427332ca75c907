package cooperation.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cooperation.activity.Activities.DateCount;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;
import cooperation.directory.Directory;
import cooperation.directory.Noun;
import cooperation.language.Dates;
import cooperation.language.Language;

/**
 * The page of a matrix.
 *
 * @param dates the periods that records fall into
 */
public record MatrixPage(Matrix matrix, List<DateCount> dates, Directory directory) {

	public MatrixView view() {
		return this.matrix.view();
	}

	public List<SubjectType> columnTypes() {
		return MatrixView.COLUMNS;
	}

	public List<RowOrder> orders() {
		return List.of(RowOrder.values());
	}

	public List<Integer> steps() {
		return Matrix.STEPS;
	}

	/**
	 * The choices made, each with the view without it.
	 */
	public List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		ActivityFilter filter = view().filter();
		filter.choices()
			.forEach((facet, values) -> values.forEach((value) -> choices
				.add(new Choice(value, noun(facet, value), view().of(filter.without(facet, value))))));
		return choices;
	}

	private Noun noun(Facet facet, String value) {
		return (facet == Facet.YEAR) ? null : facet.nouns(this.directory).get(value);
	}

	/**
	 * The facets whose values are ticked.
	 */
	public List<Facet> facets() {
		return List.of(Facet.THEME, Facet.ORGANIZATION, Facet.ENTITY, Facet.KIND);
	}

	/**
	 * The other facets, whose choices the form hands on.
	 */
	public List<Facet> kept() {
		return List.of(Facet.PARTNER, Facet.PLACE, Facet.DOCUMENT);
	}

	/**
	 * The years that can be chosen, and whatever other period has been.
	 */
	public List<String> years() {
		Stream<String> years = this.dates.stream()
			.map(DateCount::getCode)
			.filter((code) -> !code.contains("-"))
			.sorted();
		return Stream.concat(years, chosenYears().stream()).distinct().toList();
	}

	public List<String> chosenYears() {
		return view().filter().of(Facet.YEAR);
	}

	/**
	 * A period in words: {@code 2019}, 2019年, {@code 2018–2020}, 2018至2020年.
	 */
	public String period(String period, Language language) {
		return Dates.period(period, language);
	}

	/**
	 * A choice made.
	 *
	 * @param noun what was chosen, or null for a period
	 */
	public record Choice(String value, Noun noun, MatrixView without) {
	}

}
