package cooperation;

import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.stereotype.Component;

/**
 * Has the template engine keep every expression of the templates it has read. It keeps
 * 500 unless told otherwise, drops the eldest, and there are more: pages would read their
 * expressions again and again, and few would live long enough to be compiled.
 */
@Component
class TemplateCaches {

	/** Several times those there are, and still a bound. */
	private static final int EXPRESSIONS = 10_000;

	TemplateCaches(SpringTemplateEngine engine) {
		StandardCacheManager caches = new StandardCacheManager();
		caches.setExpressionCacheMaxSize(EXPRESSIONS);
		engine.setCacheManager(caches);
	}

}
