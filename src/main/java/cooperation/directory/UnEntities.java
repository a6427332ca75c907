package cooperation.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

interface UnEntities extends Repository<UnEntity, String> {

	List<UnEntity> findAllByOrderByCode();

}
