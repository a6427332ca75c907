package cooperation.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.directory.Kind;
import cooperation.directory.Noun;
import cooperation.directory.Theme;
import cooperation.language.LocalizedText;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the search index knows of a record: a field for each facet, and its texts and the
 * names of all it names, each cut up in the ways of {@link Analysis}.
 */
@Component
class ActivityBinder implements TypeBinder {

	/** Raised when the same records are to be indexed in another way. */
	static final String MAPPING = "8";

	/** In place of a language: all that have no analysis of their own. */
	static final String OTHERS = "others";

	/** Asked for late: the directory is read through what this is a part of. */
	private final ObjectProvider<Directories> directories;

	ActivityBinder(ObjectProvider<Directories> directories) {
		this.directories = directories;
	}

	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		context.bridge(Activity.class, new Bridge(context.indexSchemaElement(), this.directories));
	}

	private static final class Bridge implements TypeBridge<Activity> {

		private final ObjectProvider<Directories> directories;

		private final List<Field> fields = new ArrayList<>();

		private final IndexFieldReference<Integer> position;

		private final IndexFieldReference<String> firstDay;

		Bridge(IndexSchemaElement schema, ObjectProvider<Directories> directories) {
			this.directories = directories;
			this.position = schema.field("position", (type) -> type.asInteger().sortable(Sortable.YES)).toReference();
			this.firstDay = schema.field("firstDay", (type) -> type.asString().sortable(Sortable.YES)).toReference();
			for (Facet facet : Facet.values()) {
				this.fields
					.add(new Field(schema.field(facet.parameter(), (type) -> type.asString().aggregable(Aggregable.YES))
						.multiValued()
						.toReference(), (record, directory) -> facet.values(record).stream()));
			}
			text(schema, "title", (record, directory) -> Stream.of(record.title()));
			text(schema, "summary", (record, directory) -> Stream.of(record.summary()));
			text(schema, "names", Bridge::names);
		}

		private void text(IndexSchemaElement schema, String name, Texts texts) {
			analyzed(schema, name + "_en", Analysis.ENGLISH, texts, "en");
			analyzed(schema, name + "_words", Analysis.WORDS, texts, "en");
			analyzed(schema, name + "_zh", Analysis.CHINESE, texts, "zh");
			analyzed(schema, name + "_pairs", Analysis.PAIRS, texts, "zh");
			analyzed(schema, name + "_others", Analysis.WORDS, texts, OTHERS);
		}

		private void analyzed(IndexSchemaElement schema, String name, String analyzer, Texts texts, String language) {
			this.fields.add(new Field(
					schema
						.field(name,
								(type) -> type.asString()
									.analyzer(analyzer)
									.highlightable(List.of(marked(name) ? Highlightable.PLAIN : Highlightable.NO)))
						.multiValued()
						.toReference(),
					(record, directory) -> texts.of(record, directory).flatMap((text) -> in(language, text))));
		}

		/**
		 * Whether words looked for are marked in a field. Only such a field has its text
		 * kept in the index, once for each language.
		 */
		private static boolean marked(String name) {
			return !name.startsWith("names_") && !name.endsWith("_words") && !name.endsWith("_zh");
		}

		/**
		 * A text in a language that is cut up in a way of its own, or in all that are
		 * not.
		 */
		private static Stream<String> in(String language, LocalizedText text) {
			return text.texts()
				.entrySet()
				.stream()
				.filter((entry) -> language.equals(OTHERS) ? !Set.of("en", "zh").contains(entry.getKey())
						: language.equals(entry.getKey()))
				.map(Map.Entry::getValue);
		}

		/**
		 * The names of everything a record names. The aliases of themes and kinds are
		 * left out: they lead to all records of a theme, not to those with just that
		 * word.
		 */
		private static Stream<LocalizedText> names(Activity record, Directory directory) {
			return Stream.of(Facet.values())
				.filter((facet) -> facet != Facet.YEAR)
				.flatMap((facet) -> facet.values(record).stream().map((code) -> facet.nouns(directory).get(code)))
				.flatMap((noun) -> Stream.concat(Stream.of(noun.name(), noun.label()), aliases(noun)));
		}

		private static Stream<LocalizedText> aliases(Noun noun) {
			if (noun instanceof Theme || noun instanceof Kind) {
				return Stream.empty();
			}
			return Stream.concat(Stream.of(noun.code()), noun.aliases().stream())
				.map((name) -> new LocalizedText(Map.of("en", name, "zh", name)));
		}

		@Override
		public void write(DocumentElement target, Activity record, TypeBridgeWriteContext context) {
			Directory directory = this.directories.getObject().current();
			target.addValue(this.position, record.position());
			// Undated records sort behind every day.
			target.addValue(this.firstDay, Objects.toString(record.firstDay(), Period.UNDATED));
			this.fields.forEach((field) -> field.values()
				.of(record, directory)
				.distinct()
				.forEach((value) -> target.addValue(field.reference(), value)));
		}

	}

	private record Field(IndexFieldReference<String> reference, Values values) {
	}

	private interface Values {

		Stream<String> of(Activity record, Directory directory);

	}

	private interface Texts {

		Stream<LocalizedText> of(Activity record, Directory directory);

	}

}
