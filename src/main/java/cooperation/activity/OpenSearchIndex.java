package cooperation.activity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.persistence.EntityManagerFactory;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The search index in OpenSearch, which portals share. Another is made beside it, and
 * takes its place in one step when it is whole; an index that was never finished is
 * therefore never seen. What an index was made of is written in itself.
 */
@Component
@Profile("opensearch")
class OpenSearchIndex implements SearchIndex {

	private static final String RENAME = """
			{"actions": [
				{"remove": {"index": "%1$s", "alias": "%3$s", "must_exist": false}},
				{"add": {"index": "%2$s", "alias": "%3$s"}}
			]}""";

	private final OpenSearchNames names;

	private final EntityManagerFactory entityManagers;

	private final TransactionTemplate transactions;

	private final JdbcClient sql;

	OpenSearchIndex(OpenSearchNames names, EntityManagerFactory entityManagers, PlatformTransactionManager transactions,
			JdbcClient sql) {
		this.names = names;
		this.entityManagers = entityManagers;
		this.transactions = new TransactionTemplate(transactions);
		this.sql = sql;
	}

	/**
	 * The portals of an index share its database. A lock there ends with its transaction,
	 * even if the portal is killed.
	 */
	@Override
	public void alone(Runnable publication) {
		this.transactions.executeWithoutResult((lock) -> {
			this.sql.sql("set local statement_timeout = 0").update();
			this.sql.sql("select pg_advisory_xact_lock(hashtext(?))").param(this.names.write()).query((row) -> {
			});
			publication.run();
		});
	}

	@Override
	public String fingerprint() {
		return made().filter((index) -> serves(index.getValue()))
			.map((index) -> index.getValue().getAsJsonObject())
			.map((index) -> index.getAsJsonObject("mappings").getAsJsonObject("_meta").get("fingerprint").getAsString())
			.findFirst()
			.orElse("");
	}

	/**
	 * The index before this one is kept until there is a third: exports may still be
	 * reading it.
	 */
	@Override
	public void make(String fingerprint, MassIndexer indexer) throws InterruptedException {
		String index = this.names.another();
		ask("PUT", "/" + index, description(fingerprint).toString());
		rename(index, this.names.write());
		made().filter((other) -> !serves(other.getValue()))
			.map(Map.Entry::getKey)
			.filter((other) -> !other.equals(index))
			.forEach((abandoned) -> ask("DELETE", "/" + abandoned, null));
		indexer.purgeAllOnStart(false).startAndWait();
		rename(index, this.names.read());
	}

	/**
	 * Each index that was made, finished or not.
	 */
	private Stream<Map.Entry<String, JsonElement>> made() {
		return ask("GET", "/" + this.names.all(), null).entrySet().stream();
	}

	private boolean serves(JsonElement index) {
		return index.getAsJsonObject().getAsJsonObject("aliases").has(this.names.read());
	}

	/**
	 * Lets a name lead to another index, in one step.
	 */
	private void rename(String index, String alias) {
		ask("POST", "/_aliases", RENAME.formatted(this.names.all(), index, alias));
	}

	/**
	 * The mapping and analysis that Hibernate Search expects, marked with what is
	 * indexed.
	 */
	private JsonObject description(String fingerprint) {
		List<JsonObject> expected = new ArrayList<>();
		mapping().scope(Activity.class)
			.schemaManager()
			.exportExpectedSchema((backend, name, schema) -> expected
				.addAll(schema.extension(ElasticsearchExtension.get()).bodyParts()));
		JsonObject description = expected.get(0);
		description.remove("aliases");
		JsonObject mark = new JsonObject();
		mark.addProperty("fingerprint", fingerprint);
		description.getAsJsonObject("mappings").add("_meta", mark);
		return description;
	}

	private JsonObject ask(String method, String path, String body) {
		Request request = new Request(method, path);
		request.setJsonEntity(body);
		try {
			RestClient client = mapping().backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
			return JsonParser.parseString(EntityUtils.toString(client.performRequest(request).getEntity()))
				.getAsJsonObject();
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private SearchMapping mapping() {
		return Search.mapping(this.entityManagers);
	}

}
