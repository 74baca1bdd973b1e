/**
 * Answers questions from Apache Lucene in this process: an index each of articles, quotes, speakers and outlets, fed
 * from the change log.
 *
 * <p>Here a question is taken through it, a page at a time: {@code query} compiles it, {@code store} lends the index,
 * {@code documents} reads the records, {@code excerpts} and {@code counts} add to the page, {@code suggestions} helps
 * before. None of them knows this package.
 */
@NullMarked
package onrecord.search.lucene;

import org.jspecify.annotations.NullMarked;
