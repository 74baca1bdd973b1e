/**
 * Answers questions from Apache Lucene in this process: an index each of articles, quotes, speakers and outlets, fed
 * from the change log.
 *
 * <p>Documents hold ids, not names: renaming a speaker touches one document. The position in the change log is saved in
 * the same commit as what it led to, so after a crash the index goes on exactly where it stopped.
 */
@NullMarked
package onrecord.search.lucene;

import org.jspecify.annotations.NullMarked;
