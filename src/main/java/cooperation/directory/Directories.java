package cooperation.directory;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the directory of the release that is published now.
 */
@Component
public class Directories {

	private final Organizations organizations;

	private final UnEntities unEntities;

	private final Themes themes;

	private final Kinds kinds;

	private final Places places;

	private final Partners partners;

	private final Documents documents;

	Directories(Organizations organizations, UnEntities unEntities, Themes themes, Kinds kinds, Places places,
			Partners partners, Documents documents) {
		this.organizations = organizations;
		this.unEntities = unEntities;
		this.themes = themes;
		this.kinds = kinds;
		this.places = places;
		this.partners = partners;
		this.documents = documents;
	}

	@Cacheable(cacheNames = "directory", sync = true)
	@Transactional(readOnly = true)
	public Directory current() {
		return new Directory(new Nouns<>(this.organizations.findAllByOrderByLetter()),
				new Nouns<>(this.unEntities.findAllByOrderByCode()),
				new Nouns<>(this.themes.findAllByOrderByPosition()), new Nouns<>(this.kinds.findAllByOrderByPosition()),
				new Nouns<>(this.places.findAllByOrderByCode()), new Nouns<>(this.partners.findAllByOrderByCode()),
				new Nouns<>(this.documents.findAllByOrderByCode()));
	}

}
