package cooperation.directory;

import cooperation.language.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What sort of thing happened: an agreement, a meeting, a publication.
 */
@Entity
@Immutable
public class Kind extends Noun {

	private int position;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText covers;

	public LocalizedText covers() {
		return this.covers;
	}

}
