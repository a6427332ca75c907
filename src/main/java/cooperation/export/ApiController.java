package cooperation.export;

import cooperation.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The addresses for programs described, for programs and for those who write them.
 */
@Controller
class ApiController {

	private final OpenApi openApi;

	ApiController(OpenApi openApi) {
		this.openApi = openApi;
	}

	@GetMapping("/openapi.json")
	ResponseEntity<JsonNode> description(HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.openApi.in(new Language("en"), base(request)));
	}

	@GetMapping("/{language}/data/api")
	String page(@PathVariable Language language, HttpServletRequest request, Model model) {
		model.addAttribute("page", new ApiPage(this.openApi.in(language, base(request)), language));
		return "export/api";
	}

	private static String base(HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
	}

}
