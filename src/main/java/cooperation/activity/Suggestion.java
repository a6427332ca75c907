package cooperation.activity;

/**
 * A page that a reader may mean.
 *
 * @param sort the parameter of a {@link Facet}, or {@code record}
 * @param path the address behind the language
 */
public record Suggestion(String sort, String name, String path) {
}
