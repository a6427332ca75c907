package cooperation.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

interface Themes extends Repository<Theme, String> {

	List<Theme> findAllByOrderByPosition();

}
