package cooperation.dossier;

import java.util.List;

import cooperation.directory.Noun;

/**
 * The page of one organization, theme or UN entity.
 *
 * @param grouping the one chosen
 */
public record SubjectPage(SubjectType type, Noun subject, Dossier dossier, Grouping grouping) {

	public List<Group> groups() {
		return this.dossier.grouped(this.grouping);
	}

	/**
	 * The address without the language: {@code /organizations/au}.
	 */
	public String path() {
		return "/" + this.type.segment() + "/" + this.subject.slug();
	}

}
