/**
 * What was printed: articles with their outlets, revisions and quotes, one aggregate stored in one transaction.
 *
 * <p>Finding the quotes is extraction's work and naming the speakers that of speaker; here the two meet the database.
 */
@ApplicationModule(allowedDependencies = {"speaker", "extraction", "web"})
@NullMarked
package onrecord.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
