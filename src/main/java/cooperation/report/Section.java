package cooperation.report;

import java.io.Serializable;

import cooperation.language.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A chapter of a report, or the section of a chapter.
 */
@Entity
@Immutable
@Table(name = "report_section")
@IdClass(Section.Key.class)
public class Section {

	@Id
	private String report;

	@Id
	private String code;

	private int position;

	private String number;

	private String parent;

	private int firstParagraph;

	private int lastParagraph;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText name;

	public String code() {
		return this.code;
	}

	/**
	 * The Roman number of a chapter; null for its sections.
	 */
	public String number() {
		return this.number;
	}

	/**
	 * The code of the chapter a section stands in; null for a chapter.
	 */
	public String parent() {
		return this.parent;
	}

	public int firstParagraph() {
		return this.firstParagraph;
	}

	public int lastParagraph() {
		return this.lastParagraph;
	}

	public LocalizedText name() {
		return this.name;
	}

	record Key(String report, String code) implements Serializable {

		private static final long serialVersionUID = 1L;

	}

}
