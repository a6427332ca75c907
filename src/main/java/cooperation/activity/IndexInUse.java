package cooperation.activity;

import java.nio.file.Path;

/**
 * Another portal uses the directory of the search index.
 */
class IndexInUse extends RuntimeException {

	private static final long serialVersionUID = 1L;

	IndexInUse(Path path) {
		super("Another portal is using the search index in " + path + ".");
	}

}
