package cooperation.report;

import java.io.Serializable;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;

/**
 * A numbered paragraph of a report: the place a record is cited to.
 */
@Entity
@Immutable
@Table(name = "report_paragraph")
@IdClass(Paragraph.Key.class)
public class Paragraph {

	@Id
	private String report;

	@Id
	private int number;

	private String section;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "report_paragraph_organization",
			joinColumns = { @JoinColumn(name = "report", referencedColumnName = "report"),
					@JoinColumn(name = "number", referencedColumnName = "number") })
	@Column(name = "organization")
	private List<String> organizations;

	public int number() {
		return this.number;
	}

	/**
	 * The code of the section it stands in.
	 */
	public String section() {
		return this.section;
	}

	/**
	 * The codes of the organizations it is about; none in the introduction and the
	 * observations.
	 */
	public List<String> organizations() {
		return this.organizations;
	}

	record Key(String report, int number) implements Serializable {

		private static final long serialVersionUID = 1L;

	}

}
