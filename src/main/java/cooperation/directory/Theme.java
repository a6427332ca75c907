package cooperation.directory;

import java.util.List;

import cooperation.language.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What records are about, with the definition by which they were coded.
 */
@Entity
@Immutable
public class Theme extends Noun {

	private int position;

	@Column(name = "theme_group")
	private String group;

	private List<String> related;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText covers;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText excludes;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText borderline;

	/**
	 * {@code peace-security-group}, {@code terrorism-crime} and so on, as in the dataset.
	 */
	public String group() {
		return this.group;
	}

	/**
	 * Terms that belong to it, such as {@code ceasefire} to peace and security.
	 */
	@Override
	List<String> related() {
		return this.related;
	}

	public LocalizedText covers() {
		return this.covers;
	}

	public LocalizedText excludes() {
		return this.excludes;
	}

	/**
	 * A case of the report that could have been coded otherwise.
	 */
	public LocalizedText borderline() {
		return this.borderline;
	}

}
