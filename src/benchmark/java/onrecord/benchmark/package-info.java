/**
 * The same questions to On Record, OpenSearch and PostgreSQL, in turn and in one run, so that the ratio between two engines
 * says something even where the machine's mood does not. {@code src/benchmark/README.md} says how to run it.
 */
@NullMarked
package onrecord.benchmark;

import org.jspecify.annotations.NullMarked;
