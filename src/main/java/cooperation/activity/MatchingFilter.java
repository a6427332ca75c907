package cooperation.activity;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

import org.springframework.data.jpa.domain.Specification;

/**
 * A filter as a condition of the database.
 */
class MatchingFilter implements Specification<Activity> {

	private static final long serialVersionUID = 1L;

	private final transient ActivityFilter filter;

	MatchingFilter(ActivityFilter filter) {
		this.filter = filter;
	}

	@Override
	public Predicate toPredicate(Root<Activity> root, CriteriaQuery<?> query, CriteriaBuilder builder) {
		List<Predicate> all = new ArrayList<>();
		this.filter.choices().forEach((facet, values) -> all.add(switch (facet) {
			case KIND -> root.get(facet.property()).in(values);
			case YEAR -> years(values, root, query, builder);
			default -> ((HibernateCriteriaBuilder) builder).arrayIntersects(root.get(facet.property()),
					values.toArray(String[]::new));
		}));
		return builder.and(all.toArray(Predicate[]::new));
	}

	private Predicate years(List<String> values, Root<Activity> root, CriteriaQuery<?> query, CriteriaBuilder builder) {
		return builder.or(values.stream()
			.map((value) -> Period.parse(value).orElseThrow())
			.map((period) -> period.undated() ? builder.isEmpty(root.get("dates"))
					: builder.exists(dates(period, root, query, builder)))
			.toArray(Predicate[]::new));
	}

	private Subquery<Integer> dates(Period period, Root<Activity> root, CriteriaQuery<?> query,
			CriteriaBuilder builder) {
		Subquery<Integer> dates = query.subquery(Integer.class);
		Join<Activity, ActivityDate> date = dates.correlate(root).join("dates");
		List<Predicate> overlap = new ArrayList<>();
		overlap.add(builder.lessThanOrEqualTo(date.get("starts"), period.ends()));
		overlap.add(builder.greaterThanOrEqualTo(date.get("ends"), period.starts()));
		if (period.month()) {
			overlap.add(builder.notEqual(date.get("precision"), "year"));
		}
		return dates.select(builder.literal(1)).where(overlap.toArray(Predicate[]::new));
	}

}
