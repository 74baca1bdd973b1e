@NullMarked
package onrecord.search.lucene;

import org.jspecify.annotations.NullMarked;
