/**
 * Questions and their answers: {@code q} and the parameters, parsed once, and an engine that answers with what lists
 * show.
 *
 * <p>The engine stands behind {@link onrecord.search.SearchEngine}, because data past one machine needs another than
 * data on one.
 */
@ApplicationModule(allowedDependencies = {"changes", "database", "article", "speaker", "extraction", "web"})
@NullMarked
package onrecord.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
