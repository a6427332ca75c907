/**
 * What happened: the records, their dates, and the selections a reader makes among them.
 */
@ApplicationModule(allowedDependencies = { "language", "directory", "report" })
package cooperation.activity;

import org.springframework.modulith.ApplicationModule;
