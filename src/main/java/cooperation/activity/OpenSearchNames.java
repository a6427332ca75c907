package cooperation.activity;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the index is called in OpenSearch. Readers and writers know it by names of their
 * own, which lead to the same index but while another is being made. Portals with another
 * mapping have other names, so that two versions run side by side.
 */
@Component("openSearchNames")
@Profile("opensearch")
class OpenSearchNames implements IndexLayoutStrategy {

	private final String stem;

	OpenSearchNames(@Value("${portal.opensearch.index}") String name) {
		this.stem = name + "-" + ActivityBinder.MAPPING;
	}

	String read() {
		return this.stem + "-read";
	}

	String write() {
		return this.stem + "-write";
	}

	/**
	 * The name of an index that did not exist before.
	 */
	String another() {
		return this.stem + "-of-" + System.currentTimeMillis();
	}

	/**
	 * A pattern of all that were ever made.
	 */
	String all() {
		return this.stem + "-of-*";
	}

	@Override
	public String createInitialElasticsearchIndexName(String ignored) {
		return another();
	}

	@Override
	public String createWriteAlias(String ignored) {
		return write();
	}

	@Override
	public String createReadAlias(String ignored) {
		return read();
	}

}
