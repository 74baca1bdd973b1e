@NullMarked
package onrecord.search.lucene.excerpts;

import org.jspecify.annotations.NullMarked;
