package cooperation.directory;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/**
 * A body that takes part and is neither one of the organizations nor a UN entity.
 */
@Entity
@Immutable
public class Partner extends Noun {

	private String type;

	private String organization;

	/**
	 * {@code organization-body}, {@code intergovernmental} and so on, as in the dataset.
	 */
	public String type() {
		return this.type;
	}

	/**
	 * The code of the organization whose body it is, or null.
	 */
	public String organization() {
		return this.organization;
	}

}
