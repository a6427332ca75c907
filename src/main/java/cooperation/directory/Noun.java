package cooperation.directory;

import java.util.List;
import java.util.stream.Stream;

import cooperation.language.LocalizedText;
import cooperation.language.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Anything a record can name: it has a code, a place in the addresses, and names.
 */
@MappedSuperclass
public abstract class Noun {

	@Id
	private String code;

	private String slug;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(columnDefinition = "localized_text")
	private LocalizedText name;

	private List<String> aliases;

	/**
	 * The key of the dataset, which filters and exports use.
	 */
	public String code() {
		return this.code;
	}

	/**
	 * What stands for it in an address, the same in every language.
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * The official name, or the title of a document.
	 */
	public LocalizedText name() {
		return this.name;
	}

	/**
	 * What running text calls it.
	 */
	public LocalizedText label() {
		return this.name;
	}

	/**
	 * Further names, in any language, by which readers may look for it.
	 */
	public List<String> aliases() {
		return this.aliases;
	}

	/**
	 * Terms that lead to it without being its names, in any language.
	 */
	List<String> related() {
		return List.of();
	}

	/**
	 * Everything a reader may call it, as {@link PlainText}: its code and slug, and its
	 * names in every language.
	 */
	List<String> plainNames() {
		return Stream.of(Stream.of(code(), slug()), name().all().stream(), label().all().stream(), aliases().stream())
			.flatMap((names) -> names)
			.map(PlainText::of)
			.distinct()
			.toList();
	}

	@Override
	public boolean equals(Object other) {
		return other != null && getClass() == other.getClass() && this.code.equals(((Noun) other).code);
	}

	@Override
	public int hashCode() {
		return this.code.hashCode();
	}

	@Override
	public String toString() {
		return this.code;
	}

}
