package cooperation.report;

import java.util.List;
import java.util.Optional;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.repository.Repository;

/**
 * The reports, the newest first.
 */
public interface Reports extends Repository<Report, String> {

	@Cacheable(cacheNames = "reports", sync = true)
	List<Report> findAllByOrderByIssuedDesc();

	Optional<Report> findBySlug(String slug);

}
