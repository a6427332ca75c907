package cooperation.directory;

/**
 * Every noun of the published release. It holds a few hundred, however many records there
 * are, and is read once for each release.
 */
public record Directory(Nouns<Organization> organizations, Nouns<UnEntity> unEntities, Nouns<Theme> themes,
		Nouns<Kind> kinds, Nouns<Place> places, Nouns<Partner> partners, Nouns<Document> documents) {
}
