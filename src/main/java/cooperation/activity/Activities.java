package cooperation.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The records.
 */
public interface Activities extends Repository<Activity, String>, JpaSpecificationExecutor<Activity> {

	/** How many records are read at a time where all are. */
	int BATCH = 500;

	Optional<Activity> findById(String id);

	long count();

	/**
	 * The first records of a selection.
	 */
	default List<Activity> matching(ActivityFilter filter, Order order, Limit limit) {
		return findBy(new MatchingFilter(filter), (query) -> query.sortBy(order.sort()).limit(limit.max()).all());
	}

	/**
	 * A whole selection as the reports tell it, however large. Each batch begins behind
	 * the last record of the one before, so that none costs more than another.
	 */
	default Stream<Activity> all(ActivityFilter filter) {
		return Stream
			.iterate(behind(filter, -1), (batch) -> !batch.isEmpty(),
					(batch) -> behind(filter, batch.get(batch.size() - 1).position()))
			.flatMap(List::stream);
	}

	private List<Activity> behind(ActivityFilter filter, int position) {
		Specification<Activity> further = (record, query, builder) -> builder
			.greaterThan(record.<Integer>get("position"), position);
		return findBy(new MatchingFilter(filter).and(further),
				(query) -> query.sortBy(Sort.by("position")).limit(BATCH).all());
	}

	List<Activity> findByIdIn(Collection<String> ids);

	/**
	 * The records of some ids, in their order.
	 */
	default Stream<Activity> inOrder(List<String> ids) {
		Map<String, Activity> records = findByIdIn(ids).stream()
			.collect(Collectors.toMap(Activity::id, Function.identity()));
		return ids.stream().map(records::get).filter(Objects::nonNull);
	}

	default long count(ActivityFilter filter) {
		return count(new MatchingFilter(filter));
	}

	/**
	 * The records that are told in a paragraph.
	 */
	@Query("""
			from Activity where report = :report and array_contains(paragraphs, :paragraph) order by position""")
	List<Activity> ofParagraph(String report, int paragraph);

	@NativeQuery("select organization as code, count(*) as records from activity_organization group by organization")
	List<Count> countByOrganization();

	@NativeQuery("select theme as code, count(*) as records from activity_theme group by theme")
	List<Count> countByTheme();

	@NativeQuery("select un_entity as code, count(*) as records from activity_un_entity group by un_entity")
	List<Count> countByEntity();

	/**
	 * The codes of the places that some record names, countries of cities among them.
	 */
	@NativeQuery("""
			select code from place where exists (select from activity_place where place = code)
			union select country from place where country is not null
				and exists (select from activity_place where place = code)""")
	Set<String> namedPlaces();

	@NativeQuery("""
			select cast(paragraph as text) as code, count(*) as records
			from activity_paragraph where report = :report group by paragraph""")
	List<Count> countByParagraph(String report);

	/**
	 * How many records have a date in each year and month, by role and, where the role is
	 * null, in all; and how many have none. A date of which only the year is known counts
	 * for the year alone, and once more for {@code 2019-00}, the year's dates of that
	 * sort.
	 */
	@NativeQuery("""
			select to_char(month, 'YYYY-MM') as code, role, count(distinct activity) as records
			from activity_date, generate_series(date_trunc('month', starts), ends, interval '1 month') as month
			where precision <> 'year' group by grouping sets ((month, role), (month))
			union all
			select cast(year as text), role, count(distinct activity)
			from activity_date, generate_series(cast(extract(year from starts) as int),
					cast(extract(year from ends) as int)) as year
			group by grouping sets ((year, role), (year))
			union all
			select year || '-00', role, count(distinct activity)
			from activity_date, generate_series(cast(extract(year from starts) as int),
					cast(extract(year from ends) as int)) as year
			where precision = 'year' group by grouping sets ((year, role), (year))
			union all
			select 'undated', null, count(*) from activity
			where not exists (select from activity_date where activity = id)
			order by code""")
	List<DateCount> countByDate();

	/**
	 * The records of the latest events, of which the day is known.
	 */
	@Query("""
			from Activity record where exists (
				select 1 from record.dates date
				where date.role = 'event' and date.precision = 'day' and date.starts = record.firstDay)
			order by firstDay desc, position""")
	List<Activity> latest(Limit limit);

	/**
	 * The records that name more than one of some organizations.
	 */
	@Query("""
			from Activity where id in (
				select named.id from Activity named join lateral unnest(named.organizations) as code
				where code in :organizations group by named.id having count(*) > 1)
			order by report, position""")
	List<Activity> joint(Collection<String> organizations, Limit limit);

	/**
	 * The figures of some organizations, counted from all their records.
	 */
	@NativeQuery("""
			select organization as code, count(distinct id) as records, count(distinct dated.activity) as dated,
				count(distinct (told.report, told.paragraph)) as paragraphs,
				count(distinct id) filter (where kind = 'agreement') as agreements,
				count(distinct named.un_entity) as entities
			from activity_organization
			join activity on id = activity_organization.activity
			left join activity_date dated on dated.activity = id
			left join activity_paragraph told on told.activity = id
			left join activity_un_entity named on named.activity = id
			where organization in (:organizations) group by organization""")
	List<Figures> figures(Collection<String> organizations);

	/**
	 * How many records name a code.
	 */
	interface Count {

		String getCode();

		long getRecords();

	}

	/**
	 * How many records fall into a period.
	 */
	interface DateCount extends Count {

		String getRole();

	}

	/**
	 * How many records, paragraphs and so on an organization has.
	 */
	interface Figures extends Count {

		long getDated();

		long getParagraphs();

		long getAgreements();

		long getEntities();

	}

}
