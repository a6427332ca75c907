/**
 * Where it is written: the report, its sections and paragraphs, and how they are cited.
 */
@ApplicationModule(allowedDependencies = { "language", "directory" })
package cooperation.report;

import org.springframework.modulith.ApplicationModule;
