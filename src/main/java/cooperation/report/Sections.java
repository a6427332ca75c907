package cooperation.report;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The chapters and sections of the reports.
 */
public interface Sections extends Repository<Section, Section.Key> {

	List<Section> findByReportOrderByPosition(String report);

}
