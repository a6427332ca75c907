package cooperation.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, String> {

	List<Place> findAllByOrderByCode();

}
