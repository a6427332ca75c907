package cooperation.export;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * The forms there are, in the order in which pages offer them.
 */
@Component
public class Forms {

	private final List<Form> forms;

	Forms(List<Form> forms) {
		this.forms = forms;
	}

	/**
	 * For the links of a page.
	 */
	public List<String> suffixes() {
		return this.forms.stream().map(Form::suffix).toList();
	}

	/**
	 * The media type of a form.
	 */
	public String type(String suffix) {
		return find(suffix).orElseThrow().contentType();
	}

	Optional<Form> find(String suffix) {
		return this.forms.stream().filter((form) -> form.suffix().equals(suffix)).findFirst();
	}

}
