package cooperation.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

interface Documents extends Repository<Document, String> {

	List<Document> findAllByOrderByCode();

}
