package cooperation.dossier;

import java.util.ArrayList;
import java.util.List;

import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;
import cooperation.activity.OneOf;
import cooperation.activity.UnknownValue;
import cooperation.directory.Directory;

import org.springframework.util.MultiValueMap;

/**
 * What the address of a matrix asks for.
 *
 * @param columns {@link SubjectType#THEMES} or {@link SubjectType#ENTITIES}
 */
public record MatrixView(ActivityFilter filter, SubjectType columns, RowOrder order) {

	/** What can stand in the columns, the usual one first. */
	public static final List<SubjectType> COLUMNS = List.of(SubjectType.THEMES, SubjectType.ENTITIES);

	/**
	 * The view that the parameters of an address ask for.
	 * @throws UnknownValue if one of them has a value it cannot have
	 */
	public static MatrixView of(MultiValueMap<String, String> parameters, Directory directory) {
		ActivityFilter filter = ActivityFilter.of(parameters, directory);
		if (!filter.text().isEmpty()) {
			// The matrix has no box for words, and is kept for each choice of facets.
			throw new UnknownValue("q", filter.text());
		}
		return new MatrixView(filter, columns(parameters.getFirst("columns")),
				RowOrder.of(parameters.getFirst("sort")));
	}

	private static SubjectType columns(String value) {
		return (value == null || value.isBlank()) ? COLUMNS.get(0)
				: OneOf.chosen("columns", value, COLUMNS, SubjectType::segment);
	}

	public MatrixView of(ActivityFilter other) {
		return new MatrixView(other, this.columns, this.order);
	}

	/**
	 * All records, shown the same way.
	 */
	public MatrixView whole() {
		return of(ActivityFilter.NONE);
	}

	public MatrixView over(SubjectType others) {
		return new MatrixView(this.filter, others, this.order);
	}

	public MatrixView in(RowOrder other) {
		return new MatrixView(this.filter, this.columns, other);
	}

	/**
	 * The records of the selection that name a noun of a facet. Other choices of that
	 * facet go: they would be read as <em>or</em>.
	 */
	ActivityFilter only(Facet facet, String code) {
		return this.filter.without(facet).with(facet, code);
	}

	/**
	 * The address behind the language: {@code /matrix?columns=entities&sort=name}. What
	 * goes without saying is not said.
	 */
	public String path() {
		return "/matrix" + query();
	}

	/**
	 * The parameters with their question mark, or nothing.
	 */
	public String query() {
		List<String> parameters = new ArrayList<>();
		if (!this.filter.isEmpty()) {
			parameters.add(this.filter.query());
		}
		if (this.columns != COLUMNS.get(0)) {
			parameters.add("columns=" + this.columns.segment());
		}
		if (this.order != RowOrder.LETTER) {
			parameters.add("sort=" + this.order.value());
		}
		return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
	}

}
