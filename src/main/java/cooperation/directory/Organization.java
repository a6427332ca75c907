package cooperation.directory;

import java.util.List;

import cooperation.language.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One of the regional and other organizations of the agenda item.
 */
@Entity
@Immutable
public class Organization extends Noun {

	private String letter;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText shortName;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText about;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "organization_region", joinColumns = @JoinColumn(name = "organization"))
	@OrderColumn(name = "position")
	@Column(name = "region")
	private List<String> regions;

	/**
	 * The agenda sub-item, {@code a} to {@code z}.
	 */
	public String letter() {
		return this.letter;
	}

	@Override
	public LocalizedText label() {
		return this.shortName;
	}

	/**
	 * One sentence on what it and the United Nations do together, by the report.
	 */
	public LocalizedText about() {
		return this.about;
	}

	/**
	 * Codes of {@link Place places}.
	 */
	public List<String> regions() {
		return this.regions;
	}

}
