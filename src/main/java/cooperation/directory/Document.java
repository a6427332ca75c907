package cooperation.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cooperation.language.Language;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/**
 * A resolution, agreement, strategy or other document that the report names.
 */
@Entity
@Immutable
public class Document extends Noun {

	private String symbol;

	private String url;

	/**
	 * The document symbol, as {@code A/RES/58/316}, or null.
	 */
	public String symbol() {
		return this.symbol;
	}

	/**
	 * Readers look for a document by its symbol, too.
	 */
	@Override
	public List<String> aliases() {
		return (this.symbol == null) ? super.aliases()
				: Stream.concat(Stream.of(this.symbol), super.aliases().stream()).toList();
	}

	/**
	 * Where the official text stands, in the language asked for.
	 */
	public Optional<String> address(Language language) {
		return Optional.ofNullable(this.url).map((url) -> url.replace("{language}", language.code()));
	}

}
