/**
 * The indexes on disk: opened, kept up with the change log, checked, built anew beside those that answer, and lent out
 * for searches.
 *
 * <p>How far it has come in the change log is saved with an index. After a crash it goes on from the earliest position
 * that was saved, and what comes twice is only written again.
 */
@NullMarked
package onrecord.search.lucene.store;

import org.jspecify.annotations.NullMarked;
