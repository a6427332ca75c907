package cooperation.activity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Counts in the index on this portal's disk by the numbers that Lucene gives to values,
 * which takes a small part of the time. What was typed is left to Hibernate Search, which
 * knows how it was cut up.
 */
@Component
@Primary
@Profile("!opensearch")
class LuceneCounter implements Counter {

	private final EntityManagerFactory entityManagers;

	private final AggregationCounter typed;

	LuceneCounter(EntityManagerFactory entityManagers, AggregationCounter typed) {
		this.entityManagers = entityManagers;
		this.typed = typed;
	}

	@Override
	public Map<Facet, Map<String, Long>> count(Matching matching, Collection<Facet> facets) {
		if (!matching.filter().text().isEmpty()) {
			return this.typed.count(matching, facets);
		}
		try (IndexReader reader = Search.mapping(this.entityManagers)
			.scope(Activity.class)
			.extension(LuceneExtension.get())
			.openIndexReader()) {
			if (matching.filter().equals(ActivityFilter.NONE) && !reader.hasDeletions()) {
				return everything(reader, facets);
			}
			FacetsCollector found = new IndexSearcher(reader).search(query(matching.filter()),
					new FacetsCollectorManager());
			Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
			for (Facet facet : facets) {
				counts.put(facet, counts(reader, found, facet.parameter()));
			}
			return counts;
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/**
	 * The index has counted the records of each value when it was made.
	 */
	private static Map<Facet, Map<String, Long>> everything(IndexReader reader, Collection<Facet> facets)
			throws IOException {
		Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
		for (Facet facet : facets) {
			Map<String, Long> records = new HashMap<>();
			Terms terms = MultiTerms.getTerms(reader, facet.parameter());
			if (terms != null) {
				TermsEnum values = terms.iterator();
				while (values.next() != null) {
					records.put(values.term().utf8ToString(), (long) values.docFreq());
				}
			}
			counts.put(facet, records);
		}
		return counts;
	}

	private static Query query(ActivityFilter filter) {
		BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
		filter.choices().forEach((facet, values) -> {
			List<BytesRef> terms = Matching.terms(facet, values).stream().map(BytesRef::new).toList();
			all.add(new TermInSetQuery(facet.parameter(), terms), Occur.FILTER);
		});
		return all.build();
	}

	private static Map<String, Long> counts(IndexReader reader, FacetsCollector found, String field)
			throws IOException {
		FacetResult counted = new StringValueFacetCounts(new StringDocValuesReaderState(reader, field), found)
			.getAllChildren(field);
		Map<String, Long> counts = new HashMap<>();
		for (LabelAndValue value : counted.labelValues) {
			counts.put(value.label, value.value.longValue());
		}
		return counts;
	}

}
