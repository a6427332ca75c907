package cooperation.export;

import cooperation.dataset.DatasetPackage;
import cooperation.dataset.DatasetPackages;
import cooperation.report.Release;
import cooperation.report.Releases;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/**
 * The whole dataset as a data package. It is the same in every language, and so is its
 * address.
 */
@Controller
class PackageController {

	private final DatasetPackages packages;

	private final Releases releases;

	PackageController(DatasetPackages packages, Releases releases) {
		this.packages = packages;
		this.releases = releases;
	}

	@GetMapping("/data/cooperation-{version}.zip")
	ResponseEntity<Resource> dataset(@PathVariable String version,
			@RequestHeader(name = HttpHeaders.RANGE, required = false) String range) {
		require(range);
		Release release = this.releases.findFirstByOrderByPublishedAtDesc();
		if (!release.version().equals(version)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		DatasetPackage dataset = this.packages.of(release.version(), release.checksum());
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/zip"))
			.eTag(dataset.sha256())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(dataset.name()).build().toString())
			.body(new FileSystemResource(dataset.file()));
	}

	/**
	 * A range that cannot be read is refused here: Spring would say so and send the whole
	 * file all the same.
	 */
	private static void require(String range) {
		try {
			HttpRange.parseRanges(range);
		}
		catch (IllegalArgumentException unreadable) {
			throw new ResponseStatusException(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
		}
	}

}
