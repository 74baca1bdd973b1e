/**
 * Answers questions from Apache Lucene in this process: an index each of articles, quotes, speakers and outlets, fed
 * from the change log.
 *
 * <p>Here stands how a question goes through it, a page at a time. What it is compiled to, what it is asked of, and
 * what is added to a page stand in the packages below, which know nothing of this one.
 */
@NullMarked
package onrecord.search.lucene;

import org.jspecify.annotations.NullMarked;
