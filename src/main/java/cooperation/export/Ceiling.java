package cooperation.export;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How much of some heavy work is done at once. A few more may wait for their turn, as
 * each holds a thread of the server; whoever comes then is sent away.
 */
class Ceiling {

	private final Semaphore places;

	private final int waiting;

	private final Duration patience;

	Ceiling(int atOnce, int waiting, Duration patience) {
		this.places = new Semaphore(atOnce, true);
		this.waiting = waiting;
		this.patience = patience;
	}

	/**
	 * What the work makes, as soon as there is room for it.
	 * @throws Busy if there is none
	 */
	<T> T under(Work<T> work) throws IOException {
		if (!enter()) {
			throw new Busy();
		}
		try {
			return work.make();
		}
		finally {
			this.places.release();
		}
	}

	private boolean enter() {
		try {
			return this.places.tryAcquire() || this.places.getQueueLength() < this.waiting
					&& this.places.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * What is heavy.
	 */
	interface Work<T> {

		T make() throws IOException;

	}

}
