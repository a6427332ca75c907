/**
 * The languages the portal speaks, text that exists in several of them, and the language
 * in the address.
 */
@ApplicationModule(allowedDependencies = {})
package cooperation.language;

import org.springframework.modulith.ApplicationModule;
