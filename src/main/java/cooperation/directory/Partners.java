package cooperation.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

interface Partners extends Repository<Partner, String> {

	List<Partner> findAllByOrderByCode();

}
