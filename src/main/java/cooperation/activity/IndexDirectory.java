package cooperation.activity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where the search index lies. One process may use it at a time. What is broken in it is
 * thrown away before anything opens it: an index can always be made again.
 */
@Component
@Profile("!opensearch")
class IndexDirectory implements SearchIndex, HibernatePropertiesCustomizer, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(IndexDirectory.class);

	private static final String FINGERPRINT = "fingerprint";

	private final Path path;

	private final FileChannel channel;

	IndexDirectory(@Value("${portal.index.directory}") String path) throws IOException {
		this.path = Path.of(path).toAbsolutePath().normalize();
		Files.createDirectories(this.path);
		this.channel = claim();
		if (!whole()) {
			clear();
		}
	}

	private FileChannel claim() throws IOException {
		FileChannel lock = FileChannel.open(this.path.resolve("portal.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			FileLock held = lock.tryLock();
			if (held != null) {
				return lock;
			}
		}
		catch (OverlappingFileLockException heldByThisProcess) {
			// Said below, as of any other process.
		}
		lock.close();
		throw new IndexInUse(this.path);
	}

	/**
	 * Whether every file of the index is there and has the content it was written with.
	 */
	private boolean whole() {
		try (Stream<Path> folders = Files.list(this.path)) {
			for (Path folder : folders.filter(Files::isDirectory).toList()) {
				check(folder);
			}
			return true;
		}
		catch (IOException | RuntimeException broken) {
			logger.warn("The search index in {} is broken and will be made again: {}", this.path, broken.getMessage());
			return false;
		}
	}

	private static void check(Path folder) throws IOException {
		try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
			for (LeafReaderContext leaf : reader.leaves()) {
				leaf.reader().checkIntegrity();
			}
		}
		catch (IndexNotFoundException empty) {
			throw new IOException("no index in " + folder.getFileName(), empty);
		}
	}

	private void clear() throws IOException {
		Files.deleteIfExists(this.path.resolve(FINGERPRINT));
		try (Stream<Path> folders = Files.list(this.path)) {
			for (Path folder : folders.filter(Files::isDirectory).toList()) {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
	}

	@Override
	public void customize(Map<String, Object> hibernateProperties) {
		hibernateProperties.put("hibernate.search.backend.directory.root", this.path.toString());
	}

	/**
	 * Nobody else can use the directory.
	 */
	@Override
	public void alone(Runnable publication) {
		publication.run();
	}

	@Override
	public String fingerprint() {
		try {
			Path file = this.path.resolve(FINGERPRINT);
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException unreadable) {
			return "";
		}
	}

	@Override
	public void make(String fingerprint, MassIndexer indexer) throws InterruptedException {
		fingerprint("");
		indexer.purgeAllOnStart(true).mergeSegmentsOnFinish(true).startAndWait();
		fingerprint(fingerprint);
	}

	/**
	 * Remembers what the index is made of; empty while it is being made.
	 */
	void fingerprint(String fingerprint) {
		try {
			Files.writeString(this.path.resolve(FINGERPRINT), fingerprint);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
