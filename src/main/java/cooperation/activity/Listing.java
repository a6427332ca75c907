package cooperation.activity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import cooperation.directory.Directory;

import org.springframework.util.MultiValueMap;

/**
 * One page of a selection in an order: everything the address of {@code /activities}
 * says.
 *
 * @param page counted from 1
 * @param size records a page
 */
public record Listing(ActivityFilter filter, Order order, int page, int size) {

	public static final int DEFAULT_SIZE = 25;

	/** How many records a page can have. */
	static final List<Integer> SIZES = List.of(DEFAULT_SIZE, 50, 100);

	/**
	 * So many records can be read page by page. Who wants more narrows the selection down
	 * or takes it away whole; and a page costs no more the further back it is.
	 */
	public static final int MOST = 10_000;

	/**
	 * The listing that the parameters of an address ask for.
	 * @throws UnknownValue if one of them has a value it cannot have
	 */
	public static Listing of(MultiValueMap<String, String> parameters, Directory directory) {
		ActivityFilter filter = ActivityFilter.of(parameters, directory);
		return new Listing(filter, order(parameters.getFirst("sort"), usual(filter)), page(parameters),
				size(parameters.getFirst("size")));
	}

	/**
	 * The order that goes without saying.
	 */
	private static Order usual(ActivityFilter filter) {
		return filter.text().isEmpty() ? Order.REPORT : Order.RELEVANCE;
	}

	private static Order order(String value, Order usual) {
		return (value == null || value.isBlank()) ? usual
				: OneOf.chosen("sort", value, Arrays.asList(Order.values()), Order::value);
	}

	private static int page(MultiValueMap<String, String> parameters) {
		String value = parameters.getFirst("page");
		if (value == null || value.isBlank()) {
			return 1;
		}
		if (!value.matches("[1-9]\\d{0,5}") || Integer.parseInt(value) > MOST / size(parameters.getFirst("size"))) {
			throw new UnknownValue("page", value);
		}
		return Integer.parseInt(value);
	}

	private static int size(String value) {
		return (value == null || value.isBlank()) ? DEFAULT_SIZE
				: OneOf.chosen("size", value, SIZES, Function.identity());
	}

	/**
	 * The last page that can be asked for, of so many records.
	 */
	public int lastPage(long total) {
		return (int) Math.max(1, (Math.min(total, MOST) + this.size - 1) / this.size);
	}

	public Listing at(int otherPage) {
		return new Listing(this.filter, this.order, otherPage, this.size);
	}

	/**
	 * The first page of another selection, in the same order.
	 */
	public Listing of(ActivityFilter other) {
		return new Listing(other, this.order, 1, this.size);
	}

	/**
	 * As the parameters of an address, without the question mark. What goes without
	 * saying is not said.
	 */
	public String query() {
		StringBuilder query = new StringBuilder(this.filter.query());
		add(query, this.order != usual(this.filter), "sort=" + this.order.value());
		add(query, this.size != DEFAULT_SIZE, "size=" + this.size);
		add(query, this.page != 1, "page=" + this.page);
		return query.toString();
	}

	private static void add(StringBuilder query, boolean said, String parameter) {
		if (said) {
			query.append(query.isEmpty() ? "" : "&").append(parameter);
		}
	}

}
