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

	private final Map<String, Making> pages = new ConcurrentHashMap<>();

	/**
	 * Returns at once where nobody makes the page; where somebody does, when that has
	 * ended.
	 * @return to be ended by the caller
	 */
	Making begin(String key) {
		Making own = new Making(key);
		Making other = this.pages.putIfAbsent(key, own);
		if (other != null) {
			other.await();
			own.afterAnother = true;
		}
		return own;
	}

	final class Making {

		private final String key;

		private final CountDownLatch ended = new CountDownLatch(1);

		private boolean afterAnother;

		private Making(String key) {
			this.key = key;
		}

		/**
		 * Whether somebody else has made the page meanwhile, or given up. If it has to be
		 * made again all the same, nobody waits for it.
		 */
		boolean isAfterAnother() {
			return this.afterAnother;
		}

		private void await() {
			try {
				this.ended.await(MOST_SECONDS, TimeUnit.SECONDS);
			}
			catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
			}
		}

		/**
		 * The page is there, or there is nothing to wait for. May be said twice.
		 */
		void end() {
			PagesInTheMaking.this.pages.remove(this.key, this);
			this.ended.countDown();
		}

	}

}
