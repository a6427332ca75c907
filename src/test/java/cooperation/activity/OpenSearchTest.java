package cooperation.activity;

import cooperation.OnOpenSearch;
import org.junit.jupiter.api.Nested;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * OpenSearch finds, counts, orders and marks as Lucene does.
 */
class OpenSearchTest {

	@Nested
	@OnOpenSearch
	class Search extends SearchTest {

	}

	@Nested
	@OnOpenSearch
	class SearchedWords extends SearchedWordsTest {

	}

	@Nested
	@OnOpenSearch
	class Facets extends FacetsTest {

	}

	@Nested
	@OnOpenSearch
	class Selection extends SelectionTest {

	}

	@Nested
	@OnOpenSearch
	class Suggested extends SuggestionsTest {

	}

	@Nested
	@OnOpenSearch
	class RelatedRecords extends RelatedRecordsTest {

		RelatedRecords(@LocalServerPort int port) {
			super(port);
		}

	}

}
