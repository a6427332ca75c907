package cooperation.report;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * The published state of the data, which a figure taken from the portal can be traced to.
 */
@Entity
@Immutable
public class Release {

	@Id
	private String version;

	private Instant publishedAt;

	private String checksum;

	public String version() {
		return this.version;
	}

	public Instant publishedAt() {
		return this.publishedAt;
	}

	/**
	 * SHA-256 of the dataset files, hexadecimal.
	 */
	public String checksum() {
		return this.checksum;
	}

}
