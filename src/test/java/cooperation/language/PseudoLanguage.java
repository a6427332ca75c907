package cooperation.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;

import com.ibm.icu.text.MessagePattern;
import cooperation.dataset.DatasetCopy;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Adds a third language to the portal the way a translator would: a message bundle, a
 * file of texts, names in the authority files. It runs from right to left, and its words
 * are English words in Arabic letters, longer by two fifths. Every second name, title and
 * summary has not been translated yet.
 */
public class PseudoLanguage implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	public static final Language LANGUAGE = new Language("ar");

	private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

	private static final String LETTERS = "ابثدعفغهيجكلمنوحقرستؤظطخئز";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "pseudo");
			bundle(folder.resolve("messages"));
			DatasetCopy.in(folder.resolve("dataset")).addLanguage(LANGUAGE.code(), PseudoLanguage::words);
			TestPropertyValues
				.of("portal.languages=zh,en," + LANGUAGE, "portal.dataset=file:" + folder.resolve("dataset") + "/")
				.applyTo(context);
			context.getBeanFactory().addBeanPostProcessor(new FindBundlesIn(folder));
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static void bundle(Path folder) throws IOException {
		Properties english = PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource("messages/portal_en.properties"), "UTF-8"));
		Properties pseudo = new Properties();
		english.stringPropertyNames().forEach((key) -> pseudo.setProperty(key, message(english.getProperty(key))));
		Files.createDirectories(folder);
		try (var writer = Files.newBufferedWriter(folder.resolve("portal_" + LANGUAGE + ".properties"))) {
			pseudo.store(writer, null);
		}
	}

	/**
	 * A message with its words replaced and its arguments left as they are.
	 */
	static String message(String english) {
		MessagePattern pattern = new MessagePattern(english);
		StringBuilder message = new StringBuilder();
		int position = 0;
		for (int i = 0; i < pattern.countParts(); i++) {
			MessagePattern.Part part = pattern.getPart(i);
			String before = english.substring(Math.min(position, part.getIndex()), part.getIndex());
			switch (part.getType()) {
				case ARG_START, MSG_LIMIT -> {
					message.append(words(before));
					position = part.getIndex();
				}
				case MSG_START, ARG_LIMIT -> {
					message.append(english, position, part.getLimit());
					position = part.getLimit();
				}
				default -> {
					// What lies between these is copied as a whole.
				}
			}
		}
		return message.append(english.substring(position)).toString();
	}

	/**
	 * English in Arabic letters, each word longer by two fifths.
	 */
	static String words(String english) {
		return WORD.matcher(english).replaceAll((word) -> {
			String letters = word.group().toLowerCase(java.util.Locale.ROOT);
			StringBuilder longer = new StringBuilder();
			for (int i = 0; i < Math.ceil(letters.length() * 1.4); i++) {
				longer.append(LETTERS.charAt(letters.charAt(i % letters.length()) - 'a'));
			}
			return longer.toString();
		});
	}

	private record FindBundlesIn(Path folder) implements BeanPostProcessor {

		@Override
		public Object postProcessBeforeInitialization(Object bean, String name) {
			if (bean instanceof ResourceBundleMessageSource messages) {
				try {
					messages.setBundleClassLoader(
							new URLClassLoader(new URL[] { this.folder.toUri().toURL() }, getClass().getClassLoader()));
				}
				catch (MalformedURLException impossible) {
					throw new IllegalStateException(impossible);
				}
			}
			return bean;
		}

	}

}
