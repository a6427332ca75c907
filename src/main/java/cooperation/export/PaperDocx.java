package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.directory.Document;
import cooperation.directory.Noun;
import cooperation.dossier.Paper;
import cooperation.dossier.Paper.Chapter;
import cooperation.dossier.Paper.Overview;
import cooperation.export.DocxText.Part;
import cooperation.language.Language;
import cooperation.language.LocalizedText;
import cooperation.language.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A paper for word processors (Office Open XML). Each record has one footnote, which
 * cites its paragraphs.
 */
class PaperDocx {

	private final XWPFDocument document = new XWPFDocument();

	private final Paper paper;

	private final Words words;

	private final DocxText text;

	PaperDocx(Paper paper, Words words) {
		this.paper = paper;
		this.words = words;
		this.text = new DocxText(this.document, paper.languages());
	}

	void write(RecordWords own, PageAddress address, OutputStream out) throws IOException {
		try (this.document) {
			new DocxSetting(this.document, this.paper, own, address).apply();
			this.text.paragraph("Title", this.paper.title());
			overview(this.paper.overview());
			this.paper.chapters().forEach(this::chapter);
			annex(this.paper.annex());
			sources(own.edition().release().version());
			this.document.write(out);
		}
	}

	private void overview(Overview overview) {
		List<List<Part>> lines = new ArrayList<>();
		if (overview.lead() != null) {
			lines.add(normal(overview.lead()));
		}
		overview.facts()
			.forEach((fact) -> lines.add(normal(this.words.each((language) -> fact.label().in(language)
					+ this.words.message("docx.colon", language) + fact.value().in(language)))));
		this.text.passages(lines);
		if (!overview.figures().isEmpty()) {
			this.text.paragraph("Heading1", this.words.say("compare.figures"));
			this.text.table(overview.figures().stream().map(Paper.Figure::label).toList(),
					List.of(overview.figures()
						.stream()
						.map((figure) -> this.words.each((any) -> String.valueOf(figure.value())))
						.toList()));
		}
		if (overview.chart() != null) {
			this.text.paragraph("Heading1", overview.chart().caption());
			this.text.table(List.of(overview.chart().caption(), this.words.say("subject.records")), overview.chart()
				.bars()
				.stream()
				.map((bar) -> List.of(bar.noun().label(), this.words.each((any) -> String.valueOf(bar.records()))))
				.toList());
		}
	}

	private void chapter(Chapter chapter) {
		this.text.paragraph("Heading1", chapter.heading());
		var titles = this.text.passages(chapter.entries()
			.stream()
			.map((entry) -> List.of(new Part("Heading2", entry.record().title()), new Part("Facts", facts(entry)),
					new Part("Normal", entry.record().summary())))
			.toList());
		for (int i = 0; i < titles.size(); i++) {
			LocalizedText citation = chapter.entries().get(i).citation();
			this.text.footnote(titles.get(i),
					this.words.each((language) -> citation.in(language) + this.words.message("docx.stop", language)));
		}
	}

	private LocalizedText facts(Paper.Entry entry) {
		return this.words
			.each((language) -> Stream.concat(entry.organizations().stream().map(Noun::label), Stream.of(entry.dates()))
				.map((text) -> text.in(language))
				.collect(Collectors.joining(this.words.message("list.separator.long", language))));
	}

	private void annex(Paper.Annex annex) {
		if (!annex.agreements().isEmpty()) {
			this.text.paragraph("Heading1", this.words.say("subject.agreements"));
			this.text.table(
					List.of(this.words.say("record.date"), this.words.say("record.title"),
							this.words.say("record.citation")),
					annex.agreements()
						.stream()
						.map((entry) -> List.of(entry.dates(), entry.record().title(), entry.citation()))
						.toList());
		}
		if (!annex.entities().isEmpty()) {
			this.text.paragraph("Heading1", this.words.say("subject.entities"));
			this.text.passages(List.of(normal(this.words.each((language) -> annex.entities()
				.stream()
				.map((noun) -> noun.name().in(language))
				.collect(Collectors.joining(this.words.message("list.separator.long", language)))))));
		}
		if (!annex.documents().isEmpty()) {
			this.text.paragraph("Heading1", this.words.say("facet.document"));
			this.text.passages(annex.documents()
				.stream()
				.map((document) -> normal(this.words.each((language) -> line(document, language))))
				.toList());
		}
	}

	private void sources(String release) {
		this.text.paragraph("Heading1", this.words.say("summary.sources"));
		List<List<Part>> lines = new ArrayList<>();
		this.paper.annex()
			.sources()
			.forEach((source) -> lines.add(normal(this.words.each((language) -> source.report().name().in(language)
					+ this.words.message("list.separator", language) + source.citation().in(language)))));
		lines.add(normal(this.words.say("summary.own", release)));
		this.text.passages(lines);
	}

	private String line(Document document, Language language) {
		List<String> parts = new ArrayList<>(List.of(document.name().in(language)));
		if (document.symbol() != null) {
			parts.add(document.symbol());
		}
		document.address(language).ifPresent(parts::add);
		return String.join(this.words.message("list.separator", language), parts);
	}

	private static List<Part> normal(LocalizedText text) {
		return List.of(new Part("Normal", text));
	}

}
