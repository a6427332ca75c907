package cooperation.activity;

import org.hibernate.search.mapper.orm.massindexing.MassIndexer;

/**
 * Where the search index is kept, and what it was made of.
 */
interface SearchIndex {

	/**
	 * Runs something while no other portal that uses this index does.
	 */
	void alone(Runnable publication);

	/**
	 * What the index was made of; empty if it was never finished.
	 */
	String fingerprint();

	/**
	 * Makes the index anew. Readers search what was there before until it is whole.
	 */
	void make(String fingerprint, MassIndexer indexer) throws InterruptedException;

}
