package cooperation.report;

import org.springframework.stereotype.Component;

/**
 * Whether the database answers, as far as {@link ReleaseWatch} knows.
 */
@Component
public class DatabaseContact {

	private volatile boolean lost;

	public boolean isLost() {
		return this.lost;
	}

	void lose() {
		this.lost = true;
	}

	void regain() {
		this.lost = false;
	}

}
