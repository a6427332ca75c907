package cooperation.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

interface Organizations extends Repository<Organization, String> {

	List<Organization> findAllByOrderByLetter();

}
