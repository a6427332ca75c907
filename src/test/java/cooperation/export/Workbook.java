package cooperation.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * The cells of a workbook, as they are stored.
 */
record Workbook(OpenXml file) {

	/**
	 * The names of its sheets.
	 */
	List<String> sheets() {
		return this.file.part("xl/workbook.xml").select("sheet").eachAttr("name");
	}

	/**
	 * The rows of a sheet, counted from 1, each by the letters of its columns.
	 */
	List<Map<String, String>> rows(int sheet) {
		return this.file.part("xl/worksheets/sheet" + sheet + ".xml").select("row").stream().map((row) -> {
			Map<String, String> cells = new LinkedHashMap<>();
			row.select("c").forEach((cell) -> cells.put(cell.attr("r").replaceAll("\\d", ""), cell.text()));
			return cells;
		}).toList();
	}

	Element cell(int sheet, String reference) {
		return this.file.part("xl/worksheets/sheet" + sheet + ".xml").selectFirst("c[r=" + reference + "]");
	}

	/**
	 * The format in which a cell's number is shown.
	 */
	String format(Element cell) {
		var styles = this.file.part("xl/styles.xml");
		String id = styles.select("cellXfs xf").get(Integer.parseInt(cell.attr("s"))).attr("numFmtId");
		return styles.selectFirst("numFmt[numFmtId=" + id + "]").attr("formatCode");
	}

}
