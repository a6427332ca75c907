package cooperation.report;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The reports, the newest first.
 */
public interface Reports extends Repository<Report, String> {

	List<Report> findAllByOrderByIssuedDesc();

	Optional<Report> findBySlug(String slug);

}
