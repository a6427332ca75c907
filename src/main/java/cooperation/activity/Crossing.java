package cooperation.activity;

import java.util.List;

/**
 * The records that name the same nouns of two facets.
 *
 * @param rows the codes they name of the one facet; empty if none
 * @param columns the codes they name of the other; empty if none
 * @param records how many they are
 */
public record Crossing(List<String> rows, List<String> columns, long records) {
}
