@NullMarked
package onrecord.search.opensearch;

import org.jspecify.annotations.NullMarked;
