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

import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * The records.
 */
public interface Activities extends Repository<Activity, String>, JpaSpecificationExecutor<Activity> {

	/** How many records are read at a time where all are. */
	int BATCH = 500;

	Optional<Activity> findById(String id);

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
	 * The records of some ids; one that does not exist is left out.
	 */
	default Map<String, Activity> byId(Collection<String> ids) {
		return findByIdIn(ids).stream().collect(Collectors.toMap(Activity::id, Function.identity()));
	}

	/**
	 * The records of some ids, in their order.
	 */
	default Stream<Activity> inOrder(List<String> ids) {
		Map<String, Activity> records = byId(ids);
		return ids.stream().map(records::get).filter(Objects::nonNull);
	}

	default long count(ActivityFilter filter) {
		return count(new MatchingFilter(filter));
	}

	/**
	 * The ids of the first records that some paragraphs of a report tell.
	 */
	@NativeQuery("""
			select activity from activity_paragraph join activity on id = activity
			where activity_paragraph.report = :report and paragraph in (:paragraphs)
			group by activity, activity.position order by activity.position limit :most""")
	List<String> idsOfParagraphs(String report, Collection<Integer> paragraphs, int most);

	/**
	 * The number of records in this release.
	 */
	@NativeQuery("select records from count_by_code where facet = 'record'")
	long count();

	@NativeQuery("select code, records from count_by_code where facet = 'organization'")
	List<Count> countByOrganization();

	@NativeQuery("select code, records from count_by_code where facet = 'theme'")
	List<Count> countByTheme();

	@NativeQuery("select code, records from count_by_code where facet = 'entity'")
	List<Count> countByEntity();

	/**
	 * The codes of the places that some record names, countries of cities among them.
	 */
	@NativeQuery("select code from count_by_code where facet = 'place'")
	@Cacheable(cacheNames = "places", sync = true)
	Set<String> namedPlaces();

	@NativeQuery("""
			select cast(paragraph as text) as code, count(*) as records
			from activity_paragraph where report = :report and paragraph <= :last group by paragraph""")
	List<Count> countByParagraph(String report, int last);

	/**
	 * How many records have a date in each year and month, by role and, where the role is
	 * null, in all; and how many have none. A date of which only the year is known counts
	 * for the year alone, and once more for {@code 2019-00}, the year's dates of that
	 * sort.
	 */
	@NativeQuery("select period as code, role, records from count_by_date order by period")
	List<DateCount> countByDate();

	/**
	 * The records of the latest events, of which the day is known.
	 */
	default List<Activity> latest(int most) {
		return inOrder(idsOfLatest(2 * most).stream().distinct().limit(most).toList()).toList();
	}

	@NativeQuery("""
			select activity from activity_date dated join activity on id = activity
			where role = 'event' and precision = 'day' and not exists (
				select from activity_date other
				where other.activity = dated.activity and other.role <> 'reference' and other.starts < dated.starts)
			order by starts desc, activity.position limit :most""")
	List<String> idsOfLatest(int most);

	/**
	 * The figures of some organizations, counted from all their records.
	 */
	@NativeQuery("""
			select organization as code, records, dated, paragraphs, agreements, entities
			from count_by_organization where organization in (:organizations)""")
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
