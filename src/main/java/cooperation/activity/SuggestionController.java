package cooperation.activity;

import cooperation.language.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a reader may mean who types into the search box. The box shows the list of this
 * page below itself; without a script the page stands alone.
 */
@Controller
class SuggestionController {

	private final Suggestions suggestions;

	SuggestionController(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@GetMapping("/{language}/suggestions")
	String suggestions(@PathVariable Language language, @RequestParam(name = "q", defaultValue = "") String typed,
			Model model) {
		String text = ActivityFilter.NONE.typing(typed).text();
		model.addAttribute("page", new SuggestionsPage(text, this.suggestions.of(text, language)));
		return "activity/suggestions";
	}

}
