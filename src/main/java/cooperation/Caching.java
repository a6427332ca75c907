package cooperation;

import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Configuration;

/**
 * What is read once for each release is kept: the directory and the release itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class Caching {

}
