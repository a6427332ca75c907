package cooperation.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import cooperation.report.NewRelease;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Records that have been read, as long as their release is published: the same few stand
 * in thousands of lists.
 */
@Component
public class KeptRecords {

	/** Of a few kilobytes each. */
	private static final int MOST = 4000;

	private volatile Cache<String, Activity> current = empty();

	private final Activities activities;

	KeptRecords(Activities activities) {
		this.activities = activities;
	}

	/**
	 * The records of some ids, in their order; one that does not exist is left out.
	 */
	public List<Activity> inOrder(List<String> ids) {
		Map<String, Activity> records = this.current.getAll(ids,
				(missing) -> this.activities.byId(Set.copyOf(missing)));
		return ids.stream().map(records::get).filter(Objects::nonNull).toList();
	}

	/**
	 * The records a reader has collected.
	 * @throws UnknownValue if one of them does not exist, or there is none
	 */
	public List<Activity> of(Brief brief) {
		List<Activity> records = inOrder(brief.ids());
		List<String> missing = new ArrayList<>(brief.ids());
		records.forEach((record) -> missing.remove(record.id()));
		if (brief.isEmpty() || !missing.isEmpty()) {
			throw new UnknownValue("collected", String.join(" ", missing));
		}
		return records;
	}

	/**
	 * The first of the records that some paragraphs of a report tell.
	 */
	public List<Activity> ofParagraphs(String report, Collection<Integer> paragraphs, int most) {
		return inOrder(this.activities.idsOfParagraphs(report, paragraphs, most));
	}

	/**
	 * Comes first of what a new release brings about: pages are made of these.
	 */
	@EventListener(NewRelease.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	public void forget() {
		this.current = empty();
	}

	private static Cache<String, Activity> empty() {
		return Caffeine.newBuilder().maximumSize(MOST).build();
	}

}
