@NullMarked
package onrecord.search.lucene.store;

import org.jspecify.annotations.NullMarked;
