package cooperation.serving;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The pages that are being made. Who asks for one of them waits for it: many readers who
 * follow the same link at once cost one making.
 */
final class PagesInTheMaking {

	/** Longer than pages take; who has waited in vain makes the page. */
	private static final int MOST_SECONDS = 5;

	private final Map<String, CountDownLatch> pages = new ConcurrentHashMap<>();

	/**
	 * Returns at once where nobody makes the page; where somebody does, when that has
	 * ended.
	 * @return whether it is now the caller's to make, and to {@link #end}
	 */
	boolean begin(String key) {
		CountDownLatch ended = this.pages.putIfAbsent(key, new CountDownLatch(1));
		if (ended == null) {
			return true;
		}
		try {
			ended.await(MOST_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	void end(String key) {
		this.pages.remove(key).countDown();
	}

}
