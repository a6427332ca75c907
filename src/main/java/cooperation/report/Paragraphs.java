package cooperation.report;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The paragraphs of the reports.
 */
public interface Paragraphs extends Repository<Paragraph, Paragraph.Key> {

	List<Paragraph> findByReportOrderByNumber(String report);

	List<Paragraph> findByReportAndNumberLessThanEqualOrderByNumber(String report, int last);

	Optional<Paragraph> findByReportAndNumber(String report, int number);

}
