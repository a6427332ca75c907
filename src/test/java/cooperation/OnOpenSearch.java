package cooperation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A {@link PortalTest} whose search index is in OpenSearch. All such tests share one.
 */
@ActiveProfiles({ "operator", "opensearch" })
@ContextConfiguration(initializers = TestOpenSearch.class)
@ExtendWith(TestOpenSearch.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnOpenSearch {

}
