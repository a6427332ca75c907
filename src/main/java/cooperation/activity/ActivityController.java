package cooperation.activity;

import cooperation.directory.Directories;
import cooperation.directory.Directory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The listing of records and the page of each.
 */
@Controller
@RequestMapping("/{language}/activities")
class ActivityController {

	private final Activities activities;

	private final Directories directories;

	ActivityController(Activities activities, Directories directories) {
		this.activities = activities;
		this.directories = directories;
	}

	@GetMapping
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		Directory directory = this.directories.current();
		Listing listing = Listing.of(parameters, directory);
		model.addAttribute("page", new ListingPage(listing, this.activities.matching(listing), directory));
		return "activity/list";
	}

	@GetMapping("/{id:\\d{4}-\\d+-\\d+}")
	String record(@PathVariable String id, Model model) {
		model.addAttribute("page",
				this.activities.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return "activity/record";
	}

}
