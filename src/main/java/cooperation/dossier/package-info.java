/**
 * One subject on one page: an organization, a UN entity, a theme, a date, a paragraph.
 */
@ApplicationModule(allowedDependencies = { "language", "directory", "report", "activity" })
package cooperation.dossier;

import org.springframework.modulith.ApplicationModule;
