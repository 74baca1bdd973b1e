/** What somebody may mean: names that begin as typed, and words as the texts spell them. */
@NullMarked
package onrecord.search.opensearch.suggestions;

import org.jspecify.annotations.NullMarked;
