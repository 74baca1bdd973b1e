@NullMarked
package onrecord.search.lucene.documents;

import org.jspecify.annotations.NullMarked;
