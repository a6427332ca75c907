package cooperation.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All nouns of one sort, in the order of the dataset.
 */
public final class Nouns<T extends Noun> {

	private final Map<String, T> byCode = new LinkedHashMap<>();

	private final Map<String, T> bySlug = new LinkedHashMap<>();

	Nouns(List<T> all) {
		all.forEach((noun) -> {
			this.byCode.put(noun.code(), noun);
			this.bySlug.put(noun.slug(), noun);
		});
	}

	public Collection<T> all() {
		return this.byCode.values();
	}

	/**
	 * The noun of a code that is known to exist, as those of a record are.
	 * @throws IllegalArgumentException if there is none
	 */
	public T get(String code) {
		return find(code).orElseThrow(() -> new IllegalArgumentException("No such code: " + code));
	}

	/**
	 * The nouns of several codes, in their order.
	 */
	public List<T> get(Collection<String> codes) {
		return codes.stream().map(this::get).toList();
	}

	public Optional<T> find(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	public Optional<T> bySlug(String slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	public int size() {
		return this.byCode.size();
	}

}
