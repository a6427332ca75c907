package cooperation.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

interface Kinds extends Repository<Kind, String> {

	List<Kind> findAllByOrderByPosition();

}
