/**
 * A selection of records to take away, in the form another program reads.
 */
@ApplicationModule(allowedDependencies = { "language", "directory", "report", "activity", "dossier", "dataset" })
package cooperation.export;

import org.springframework.modulith.ApplicationModule;
