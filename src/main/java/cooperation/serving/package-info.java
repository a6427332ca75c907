/**
 * How answers leave: kept pages and static files, the headers on each, and the limits on
 * what may be asked.
 */
@ApplicationModule(allowedDependencies = { "report" })
package cooperation.serving;

import org.springframework.modulith.ApplicationModule;
