/**
 * The change log: what was written to the database, in the order in which it became visible, for all that follows the
 * data.
 *
 * <p>The database writes it by triggers, so no writer can forget it, and followers read it only below the oldest open
 * transaction, so none is skipped.
 */
@ApplicationModule(allowedDependencies = {"database", "web"})
@NullMarked
package onrecord.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
