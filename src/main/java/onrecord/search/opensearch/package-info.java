/**
 * Answers questions from an OpenSearch cluster, for data past one machine: the same questions, compiled for another
 * engine, with the same answers.
 *
 * <p>Words are analysed here and not there: the cluster is handed what {@link onrecord.search.text} makes of them, and
 * excerpts are cut here from the texts it returns. So both engines find, rank and mark alike, whatever analyzers an
 * installation has. One node writes, the one that leads; what it writes carries the transaction it was read in, so a
 * node that has lost the lead unawares overwrites nothing newer.
 *
 * <p>Here a question is taken through it, a page at a time: {@code query} compiles it, {@code cluster} is asked,
 * {@code results} reads what comes back, {@code suggestions} helps before; {@code store} writes. None of them knows this
 * package.
 */
@NullMarked
package onrecord.search.opensearch;

import org.jspecify.annotations.NullMarked;
