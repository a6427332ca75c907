package cooperation.export;

import cooperation.dataset.DatasetPackage;
import cooperation.dataset.DatasetPackages;
import cooperation.report.Release;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.JsonNode;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Explains what can be taken away, and how: to people, and to data catalogues.
 */
@Controller
class DataController {

	private final DatasetPackages packages;

	private final Editions editions;

	private final MessageSource messages;

	DataController(DatasetPackages packages, Editions editions, MessageSource messages) {
		this.packages = packages;
		this.editions = editions;
		this.messages = messages;
	}

	@GetMapping("/{language}/data")
	String data(Model model) {
		model.addAttribute("page", new DataPage(dataset()));
		return "export/data";
	}

	@GetMapping("/data.jsonld")
	ResponseEntity<JsonNode> catalogue(HttpServletRequest request) {
		String base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/ld+json"))
			.body(new Catalogue(base, this.editions.current(), dataset(), this.messages).json());
	}

	private DatasetPackage dataset() {
		Release release = this.editions.current().release();
		return this.packages.of(release.version(), release.checksum());
	}

}
