/**
 * The cluster itself: how it is reached, what its failures mean, which indices there are and what states of them are
 * kept.
 */
@NullMarked
package onrecord.search.opensearch.cluster;

import org.jspecify.annotations.NullMarked;
