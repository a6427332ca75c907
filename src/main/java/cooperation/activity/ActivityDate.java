package cooperation.activity;

import java.time.LocalDate;

import cooperation.language.Dates;
import cooperation.language.Language;
import jakarta.persistence.Embeddable;

/**
 * A date that the report states for a record.
 */
@Embeddable
public class ActivityDate {

	private String edtf;

	private LocalDate starts;

	private LocalDate ends;

	private String precision;

	private String role;

	protected ActivityDate() {
	}

	/**
	 * As ISO 8601-2 (EDTF) writes it: {@code 2018-12}, {@code 2020-03-11/2020-03-12}.
	 */
	public String edtf() {
		return this.edtf;
	}

	/**
	 * The first day it can mean.
	 */
	public LocalDate starts() {
		return this.starts;
	}

	/**
	 * The last day it can mean.
	 */
	public LocalDate ends() {
		return this.ends;
	}

	/**
	 * What it is exact to: {@code day}, {@code month} or {@code year}.
	 */
	public String precision() {
		return this.precision;
	}

	/**
	 * {@code event}: it happened then; {@code reference}: the date of an older instrument
	 * or of a title; {@code planned}: it lay ahead when the report was issued.
	 */
	public String role() {
		return this.role;
	}

	/**
	 * The date in words, no more exact than it is: 11–12 March 2020, 2018年12月.
	 */
	public String words(Language language) {
		return Dates.interval(this.starts, this.ends, this.precision, language);
	}

}
