package cooperation.language;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Languages.class)
class LanguageConfiguration implements WebMvcConfigurer {

	private final Languages languages;

	LanguageConfiguration(Languages languages) {
		this.languages = languages;
	}

	@Bean
	static MessageSource messageSource() {
		return new Messages();
	}

	@Bean
	Words words(MessageSource messages) {
		return new Words(messages, this.languages);
	}

	@Bean
	AddressLanguage localeResolver() {
		return new AddressLanguage(this.languages);
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(new LanguageInAddress(this.languages));
	}

	private record LanguageInAddress(Languages languages) implements Converter<String, Language> {

		@Override
		public Language convert(String code) {
			return this.languages.find(code).orElseThrow(() -> new UnknownLanguage(code));
		}

	}

}
