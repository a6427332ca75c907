package cooperation.dossier;

import java.util.List;

import cooperation.activity.Activities;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Crossings;
import cooperation.activity.Facet;
import cooperation.activity.Overviews;
import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.directory.Organization;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Some organizations side by side.
 */
@Controller
class CompareController {

	private final Activities activities;

	private final Crossings crossings;

	private final Overviews overviews;

	private final Directories directories;

	CompareController(Activities activities, Crossings crossings, Overviews overviews, Directories directories) {
		this.overviews = overviews;
		this.activities = activities;
		this.crossings = crossings;
		this.directories = directories;
	}

	@GetMapping("/{language}/compare")
	String compare(@RequestParam(name = "organization", defaultValue = "") List<String> values,
			HttpServletResponse response, Model model) {
		ActivityFilter filter = filter(values);
		int chosen = filter.of(Facet.ORGANIZATION).size();
		if (chosen >= ComparePage.FEWEST && chosen <= ComparePage.MOST) {
			model.addAttribute("page", page(filter));
			return "dossier/compare";
		}
		if (chosen > 0) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("page", filter.of(Facet.ORGANIZATION));
		return "dossier/compare-choice";
	}

	private ActivityFilter filter(List<String> organizations) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.put(Facet.ORGANIZATION.parameter(), organizations);
		return ActivityFilter.of(parameters, this.directories.current());
	}

	private ComparePage page(ActivityFilter filter) {
		Directory directory = this.directories.current();
		List<String> codes = filter.of(Facet.ORGANIZATION);
		List<Organization> organizations = directory.organizations()
			.all()
			.stream()
			.filter((organization) -> codes.contains(organization.code()))
			.toList();
		return new ComparePage(organizations, this.activities.figures(codes),
				Comparison.of(organizations, directory.themes(),
						this.crossings.of(filter, Facet.ORGANIZATION, Facet.THEME)),
				Comparison.of(organizations, directory.unEntities(),
						this.crossings.of(filter, Facet.ORGANIZATION, Facet.ENTITY)),
				this.overviews.joint(codes, Dossier.MOST));
	}

}
