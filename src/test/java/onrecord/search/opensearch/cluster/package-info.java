@NullMarked
package onrecord.search.opensearch.cluster;

import org.jspecify.annotations.NullMarked;
