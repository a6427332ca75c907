package cooperation.export;

import cooperation.dossier.Paper;

/**
 * A paper as the template of a PDF takes it.
 *
 * @param address of the page that shows the same
 * @param style the style sheet
 */
public record PdfPage(Paper paper, String address, String style) {
}
