package cooperation.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cooperation.PortalTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running portal in Chromium; left out where there is none.
 */
@PortalTest
@ExtendWith(Chromium.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface BrowserTest {

}
