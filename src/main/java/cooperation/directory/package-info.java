/**
 * Who, where and what about: organizations, UN entities, themes, kinds, places, partners
 * and documents.
 */
@ApplicationModule(allowedDependencies = { "language" })
package cooperation.directory;

import org.springframework.modulith.ApplicationModule;
