package cooperation.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cooperation.language.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.type.SqlTypes;

/**
 * A record: one event, agreement, programme or other thing that the report tells. It is
 * read from the table {@code activity_record}, which has the codes of all it names in one
 * row.
 */
@Entity
@Immutable
@Table(name = "activity_record")
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = ActivityBinder.class))
public class Activity {

	@Id
	private String id;

	private String report;

	private int position;

	private String kind;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText title;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText summary;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText note;

	private List<Integer> paragraphs;

	private List<String> organizations;

	private List<String> unEntities;

	private List<String> partners;

	private List<String> themes;

	private List<String> places;

	private List<String> placesWithin;

	private List<String> documents;

	private LocalDate firstDay;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "activity_date", joinColumns = @JoinColumn(name = "activity"))
	@OrderColumn(name = "position")
	private List<ActivityDate> dates;

	/**
	 * Report year, first paragraph, running number: {@code 2020-21-2}.
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The code of the report.
	 */
	public String report() {
		return this.report;
	}

	/**
	 * Its place in report order, counted from 0.
	 */
	int position() {
		return this.position;
	}

	/**
	 * The first day that its dates can mean, or those of what it refers to where it has
	 * no others; null where it has none.
	 */
	public LocalDate firstDay() {
		return this.firstDay;
	}

	/**
	 * The code of its {@link cooperation.directory.Kind}.
	 */
	public String kind() {
		return this.kind;
	}

	public LocalizedText title() {
		return this.title;
	}

	/**
	 * One to three sentences, the portal's own.
	 */
	public LocalizedText summary() {
		return this.summary;
	}

	/**
	 * A remark on the coding, where the report's wording calls for one.
	 */
	public Optional<LocalizedText> note() {
		return Optional.ofNullable(this.note);
	}

	public List<Integer> paragraphs() {
		return this.paragraphs;
	}

	public List<String> organizations() {
		return this.organizations;
	}

	public List<String> unEntities() {
		return this.unEntities;
	}

	public List<String> partners() {
		return this.partners;
	}

	public List<String> themes() {
		return this.themes;
	}

	public List<String> places() {
		return this.places;
	}

	/**
	 * The places it names, and the countries of the cities among them.
	 */
	List<String> placesWithin() {
		return this.placesWithin;
	}

	public List<String> documents() {
		return this.documents;
	}

	/**
	 * In the order of the dataset; empty for a record that is undated.
	 */
	public List<ActivityDate> dates() {
		return this.dates;
	}

}
