package cooperation;

import cooperation.activity.Activities;
import cooperation.language.AddressLanguage;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages that belong to no room: home, and what the portal says of itself.
 */
@Controller
class HomeController {

	private final AddressLanguage addressLanguage;

	private final Activities activities;

	HomeController(AddressLanguage addressLanguage, Activities activities) {
		this.addressLanguage = addressLanguage;
		this.activities = activities;
	}

	@GetMapping("/")
	ResponseEntity<Void> toLanguage(HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.FOUND)
			.header(HttpHeaders.LOCATION, "/" + this.addressLanguage.of(request).code())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.build();
	}

	@GetMapping("/{language:[a-z]{2}}")
	String home(Model model) {
		model.addAttribute("page",
				new HomePage(this.activities.count(), this.activities.countByOrganization(),
						this.activities.countByTheme(), this.activities.countByDate(),
						this.activities.latest(HomePage.LATEST)));
		return "home";
	}

	@GetMapping("/{language}/about")
	String about() {
		return "about";
	}

	@GetMapping("/{language}/codebook")
	String codebook() {
		return "codebook";
	}

}
