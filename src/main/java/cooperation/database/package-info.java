/**
 * A PostgreSQL of the portal's own, for a machine on which no database is configured.
 */
@ApplicationModule(allowedDependencies = {})
package cooperation.database;

import org.springframework.modulith.ApplicationModule;
