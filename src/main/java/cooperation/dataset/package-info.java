/**
 * Files into tables: reads the dataset, checks it, and publishes it whole or not at all.
 */
@ApplicationModule(allowedDependencies = {})
package cooperation.dataset;

import org.springframework.modulith.ApplicationModule;
