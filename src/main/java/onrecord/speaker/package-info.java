/**
 * Who speaks: people, organizations and anonymous sources, with their names, aliases and dated roles.
 *
 * <p>Names are compared folded (case, accents and punctuation aside), here and nowhere else, so that the database, the
 * index and the questions agree on who is meant.
 */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package onrecord.speaker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
