package cooperation.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.FileSystemUtils;

/**
 * Writes the published dataset as a data package: from the tables, in the format in which
 * it is read. The same release gives the same bytes, always and everywhere: the files are
 * put into the archive as they are, since what a compressor makes of them depends on its
 * version.
 */
class PackageWriter {

	private static final String DESCRIPTION = "datapackage.json";

	private static final String CHECKSUMS = "SHA256SUMS";

	private final Connection connection;

	PackageWriter(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Writes the archive.
	 * @param description that of the release, as the dataset had it
	 * @param published the time that each file in it carries
	 */
	PackagedFile write(String description, LocalDateTime published, Path archive) throws IOException, SQLException {
		Path folder = Files.createTempDirectory("cooperation-package");
		try {
			Map<String, PackagedFile> files = files(description, folder);
			return PackagedFile.write(archive, (out) -> {
				try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
					for (Map.Entry<String, PackagedFile> file : files.entrySet()) {
						zip.putNextEntry(entry(file.getKey(), file.getValue(), published));
						Files.copy(file.getValue().path(), zip);
						zip.closeEntry();
					}
				}
			});
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	/**
	 * The files, by their path inside the package, in the order of the archive.
	 */
	private Map<String, PackagedFile> files(String description, Path folder) throws IOException, SQLException {
		Map<String, PackagedFile> tables = new LinkedHashMap<>();
		for (DataPackage.Resource resource : JsonMapper.shared()
			.readValue(description, DataPackage.class)
			.resources()) {
			tables.put(resource.path(), table(resource, folder.resolve(resource.path())));
		}
		Map<String, PackagedFile> files = new LinkedHashMap<>();
		files.put(DESCRIPTION, PackagedFile.write(folder.resolve(DESCRIPTION),
				(out) -> out.write(new PackageDescription(description).with(tables))));
		files.putAll(tables);
		files.put(CHECKSUMS, PackagedFile.write(folder.resolve(CHECKSUMS), (out) -> out.write(checksums(files))));
		return files;
	}

	private PackagedFile table(DataPackage.Resource resource, Path path) throws IOException {
		return PackagedFile.write(path, (out) -> {
			try {
				Copy.from(this.connection, new TableQuery(resource).sql(), out);
			}
			catch (SQLException failed) {
				throw new UncheckedIOException(new IOException("Could not write " + resource.path(), failed));
			}
		});
	}

	/**
	 * As {@code sha256sum --check} reads them.
	 */
	private static byte[] checksums(Map<String, PackagedFile> files) {
		return files.entrySet()
			.stream()
			.map((file) -> file.getValue().sha256() + "  " + file.getKey() + "\n")
			.collect(Collectors.joining())
			.getBytes(StandardCharsets.UTF_8);
	}

	private static ZipEntry entry(String path, PackagedFile file, LocalDateTime published) {
		ZipEntry entry = new ZipEntry(path);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(file.bytes());
		entry.setCrc(file.crc());
		entry.setTimeLocal(published);
		return entry;
	}

}
