@NullMarked
package onrecord.search.lucene.query;

import org.jspecify.annotations.NullMarked;
