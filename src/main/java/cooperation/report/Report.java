package cooperation.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import cooperation.language.Language;
import cooperation.language.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A report of the Secretary-General, in which the records are written.
 */
@Entity
@Immutable
public class Report {

	@Id
	private String code;

	private String slug;

	private List<String> symbols;

	private int session;

	private int agendaItem;

	private LocalDate issued;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText name;

	private String url;

	/**
	 * The one of a code, which is among those given, as that of every record is.
	 */
	public static Report of(String code, Collection<Report> reports) {
		return reports.stream().filter((report) -> report.code().equals(code)).findFirst().orElseThrow();
	}

	public String code() {
		return this.code;
	}

	public String slug() {
		return this.slug;
	}

	/**
	 * Its document symbols as one: {@code A/75/345–S/2020/898}.
	 */
	public String symbol() {
		return String.join("–", this.symbols);
	}

	public List<String> symbols() {
		return this.symbols;
	}

	/**
	 * The session of the General Assembly, a number.
	 */
	public int session() {
		return this.session;
	}

	public int agendaItem() {
		return this.agendaItem;
	}

	public LocalDate issued() {
		return this.issued;
	}

	public LocalizedText name() {
		return this.name;
	}

	/**
	 * Where the official text stands, in the language asked for.
	 */
	public String address(Language language) {
		return this.url.replace("{language}", language.code());
	}

}
