/**
 * What every HTTP answer shares: problems, lists with cursors, entity tags, tags of languages, limits and who may write.
 *
 * <p>It knows none of the features, so that each of them can lean on it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package onrecord.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
