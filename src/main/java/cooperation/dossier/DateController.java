package cooperation.dossier;

import cooperation.activity.Activities;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;
import cooperation.activity.Period;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The records by date.
 */
@Controller
@RequestMapping("/{language}/dates")
class DateController {

	private final Dossiers dossiers;

	private final Activities activities;

	DateController(Dossiers dossiers, Activities activities) {
		this.dossiers = dossiers;
		this.activities = activities;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("page", DatesPage.of(this.activities.countByDate()));
		return "dossier/dates";
	}

	@GetMapping("/{period:\\d{4}|undated}")
	String period(@PathVariable String period, Model model) {
		return page(period, model);
	}

	@GetMapping("/{year:\\d{4}}/{month:\\d{2}}")
	String month(@PathVariable String year, @PathVariable String month, Model model) {
		return page(year + "-" + month, model);
	}

	private String page(String text, Model model) {
		Period period = Period.parse(text).orElseThrow(() -> new UnknownSubject(text));
		model.addAttribute("page", new DatePage(period, this.dossiers.of(ActivityFilter.of(Facet.YEAR, text))));
		return "dossier/date";
	}

}
