/** From the cluster's answers to results: pages in order, records, excerpts and counts. */
@NullMarked
package onrecord.search.opensearch.results;

import org.jspecify.annotations.NullMarked;
