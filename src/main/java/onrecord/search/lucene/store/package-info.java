/**
 * The indexes on disk: opened, kept up with the change log, checked, built anew beside those that answer, and lent out
 * for searches.
 *
 * <p>The position in the change log is saved in the same commit as what it led to, so after a crash an index goes on
 * exactly where it stopped.
 */
@NullMarked
package onrecord.search.lucene.store;

import org.jspecify.annotations.NullMarked;
