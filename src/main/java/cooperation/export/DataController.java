package cooperation.export;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that explains what can be taken away, and how.
 */
@Controller
class DataController {

	@GetMapping("/{language}/data")
	String data() {
		return "export/data";
	}

}
