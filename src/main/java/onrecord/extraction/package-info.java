/**
 * Text in, quotes out: finds every quotation in an article, who speaks, and the exact place of each.
 *
 * <p>Pure functions on strings, so that a rule is tested in milliseconds and the package can be used on its own; it
 * imports nothing but {@code java.*} and JSpecify.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package onrecord.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
