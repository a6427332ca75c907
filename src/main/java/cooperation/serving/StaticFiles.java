package cooperation.serving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * Style sheets, scripts and images, read and compressed at start. Their addresses carry a
 * digest of all of them, so that a browser may keep them for ever: whatever changes has
 * another address.
 */
@Component
public class StaticFiles {

	private static final Pattern FOLDERS = Pattern.compile("^.*/(static|META-INF/resources)/");

	private static final Pattern ADDRESS = Pattern.compile("/files/([0-9a-f]{12})(/.+)");

	private static final Pattern OWN = Pattern.compile("/(css|js)/[^/]+");

	private static final Pattern IMPORT = Pattern.compile("@?import \"(.+?)\";\n");

	/** Comments and indents: for those who write a file, not for those who load it. */
	private static final Pattern ASIDE = Pattern.compile("(?ms)^\\s*(/\\*.*?\\*/\\s*|//[^\n]*\\s*)?");

	private static final String FOR_EVER = "public, max-age=31536000, immutable";

	private static final String TO_BE_CHECKED = "public, no-cache";

	private final Map<String, Answer> files = new TreeMap<>();

	private final Map<String, Answer> named = new TreeMap<>();

	private final String digest;

	StaticFiles() throws IOException {
		Map<String, byte[]> contents = new TreeMap<>();
		for (Resource file : sources()) {
			contents.put(FOLDERS.matcher(file.getURL().getPath()).replaceFirst("/"), file.getContentAsByteArray());
		}
		contents.replaceAll((path, content) -> OWN.matcher(path).matches() ? joined(path, content, contents) : content);
		this.digest = digest(contents);
		contents.forEach((path, content) -> {
			Answer file = Answer.lasting(Map.of("Content-Type", type(path)), content);
			this.files.put(path, file.with("Cache-Control", TO_BE_CHECKED));
			this.named.put("/files/" + this.digest + path, file.with("Cache-Control", FOR_EVER));
		});
	}

	/**
	 * The portal's own files, and the scripts of libraries.
	 */
	private static List<Resource> sources() throws IOException {
		var resolver = new PathMatchingResourcePatternResolver();
		List<Resource> files = new ArrayList<>(List.of(resolver.getResources("classpath:/static/**")));
		files.addAll(List.of(resolver.getResources("classpath*:/META-INF/resources/webjars/**/*.min.js")));
		files.removeIf((file) -> !file.isReadable());
		return files;
	}

	/**
	 * A style sheet or script with those it imports in their place, without comments: a
	 * page asks for one file, not for fifteen.
	 */
	private static byte[] joined(String path, byte[] file, Map<String, byte[]> contents) {
		String folder = path.substring(0, path.lastIndexOf('/') + 1);
		String text = IMPORT.matcher(text(file))
			.replaceAll((found) -> Matcher.quoteReplacement(text(contents.get(folder + found.group(1)))));
		return ASIDE.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}

	/**
	 * The address a page loads a file from.
	 * @param path as in the sources: {@code /css/base.css}
	 */
	public String link(String path) {
		if (!this.files.containsKey(path)) {
			throw new IllegalArgumentException("There is no static file " + path);
		}
		return "/files/" + this.digest + path;
	}

	/**
	 * The file of an address, or null. A page that another version of the portal has made
	 * gets the file as it is here, not to be kept.
	 * @param address null where the server could not read it
	 */
	Answer find(String address) {
		if (address == null) {
			return null;
		}
		Answer file = this.named.get(address);
		if (file != null) {
			return file;
		}
		Matcher elsewhere = ADDRESS.matcher(address);
		return this.files.get(elsewhere.matches() ? elsewhere.group(2) : address);
	}

	private static String type(String path) {
		MediaType type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
		return type.getType().equals("text") ? type + ";charset=UTF-8" : type.toString();
	}

	private static String digest(Map<String, byte[]> contents) {
		MessageDigest digest = DigestUtils.getSha256Digest();
		contents.forEach((path, content) -> {
			digest.update(path.getBytes(StandardCharsets.UTF_8));
			digest.update(content);
		});
		return Hex.encodeHexString(digest.digest()).substring(0, 12);
	}

}
