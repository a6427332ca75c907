package cooperation.dossier;

import cooperation.activity.Activities;
import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.language.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who cooperates on what, and with whom, at a glance.
 */
@Controller
class MatrixController {

	private final Matrices matrices;

	private final Activities activities;

	private final Directories directories;

	MatrixController(Matrices matrices, Activities activities, Directories directories) {
		this.matrices = matrices;
		this.activities = activities;
		this.directories = directories;
	}

	@GetMapping("/{language}/matrix")
	String matrix(@PathVariable Language language, @RequestParam MultiValueMap<String, String> parameters,
			Model model) {
		Directory directory = this.directories.current();
		MatrixView view = MatrixView.of(parameters, directory);
		model.addAttribute("page",
				new MatrixPage(this.matrices.of(view, language), this.activities.countByDate(), directory));
		return "dossier/matrix";
	}

}
