package cooperation.directory;

import cooperation.language.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An organ, department, office, fund, agency, mission or envoy of the United Nations. The
 * code is its acronym.
 */
@Entity
@Immutable
public class UnEntity extends Noun {

	private String kind;

	private String parent;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText shortName;

	/**
	 * {@code organ}, {@code department}, {@code office} and so on, as in the dataset.
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * The code of the entity it belongs to, or null.
	 */
	public String parent() {
		return this.parent;
	}

	@Override
	public LocalizedText label() {
		return this.shortName;
	}

}
