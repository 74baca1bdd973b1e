/**
 * What somebody who begins to type may mean: the words typed so far, the typos forgiven in them, and which suggestion
 * comes first.
 *
 * <p>Engines find names in their own ways; how well one fits is decided here, so all of them suggest the same.
 */
@NullMarked
package onrecord.search.suggestions;

import org.jspecify.annotations.NullMarked;
