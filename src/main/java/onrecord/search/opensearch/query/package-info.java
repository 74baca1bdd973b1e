/** From questions to the cluster's queries: words, names and filters. */
@NullMarked
package onrecord.search.opensearch.query;

import org.jspecify.annotations.NullMarked;
