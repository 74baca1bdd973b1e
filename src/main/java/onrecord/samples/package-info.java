/**
 * Sample articles for a first look: real events in our own words, with short public statements.
 *
 * <p>They go into an embedded database that never held anything, so that the first search has an answer.
 */
@ApplicationModule(allowedDependencies = {"article", "database", "speaker", "web"})
@NullMarked
package onrecord.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
