package cooperation.activity;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;

import org.springframework.stereotype.Component;

/**
 * Counts the records of a selection by what they name.
 */
@Component
public class Crossings {

	private final EntityManager entityManager;

	Crossings(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	/**
	 * How many records of a selection name which nouns of two facets. One statement
	 * groups them by both lists of codes: what comes back has one short line for each
	 * combination that occurs, of which there are far fewer than records, and holds all
	 * there is to know, so that no total can contradict a part. (To group by single codes
	 * the arrays would have to be unnested in a join; Hibernate 7.4 cannot copy such a
	 * criteria query and fails.)
	 * @param rows a facet of which a record names several nouns
	 * @param columns likewise
	 */
	public List<Crossing> of(ActivityFilter filter, Facet rows, Facet columns) {
		CriteriaBuilder builder = this.entityManager.getCriteriaBuilder();
		CriteriaQuery<Tuple> query = builder.createTupleQuery();
		Root<Activity> record = query.from(Activity.class);
		Expression<List<String>> row = record.get(rows.property());
		Expression<List<String>> column = record.get(columns.property());
		query.select(builder.tuple(row, column, builder.count(record)))
			.where(new MatchingFilter(filter).toPredicate(record, query, builder))
			.groupBy(row, column);
		return this.entityManager.createQuery(query).getResultList().stream().map(Crossings::crossing).toList();
	}

	@SuppressWarnings("unchecked")
	private static Crossing crossing(Tuple line) {
		return new Crossing((List<String>) line.get(0), (List<String>) line.get(1), line.get(2, Long.class));
	}

}
