package cooperation.dossier;

import java.util.List;

/**
 * The summary of a subject.
 *
 * @param path the address of the subject, without the language: {@code /organizations/au}
 * @param groupings those a reader may choose from
 */
public record SummaryPage(Paper paper, String path, Arrangement arrangement, List<Grouping> groupings) {
}
