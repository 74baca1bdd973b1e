/**
 * The indices in the cluster: made, kept up with the change log by the node that leads, checked, and built anew beside
 * those that answer.
 */
@NullMarked
package onrecord.search.opensearch.store;

import org.jspecify.annotations.NullMarked;
