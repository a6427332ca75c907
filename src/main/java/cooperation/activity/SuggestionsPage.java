package cooperation.activity;

import java.util.List;

/**
 * The page of suggestions.
 *
 * @param typed the text so far
 */
public record SuggestionsPage(String typed, List<Suggestion> all) {
}
