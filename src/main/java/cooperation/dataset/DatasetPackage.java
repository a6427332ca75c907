package cooperation.dataset;

import java.nio.file.Path;

/**
 * The published dataset as one file to take away.
 *
 * @param name of the file: {@code cooperation-2026.1.zip}
 * @param file where it lies
 * @param sha256 hexadecimal
 */
public record DatasetPackage(String name, Path file, long bytes, String sha256) {
}
