/**
 * Many articles at once: a file of JSON Lines is kept, then stored chunk by chunk, with progress.
 *
 * <p>Spring Batch runs the job and restarts it; how far it has come is counted in the same transaction that stores the
 * articles, so that after a crash no line is stored twice and none is left out. It asks the change log before each chunk
 * whether the index keeps up.
 */
@ApplicationModule(allowedDependencies = {"article", "changes", "database", "web"})
@NullMarked
package onrecord.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
