/** PostgreSQL with its own full text search, as one would do without a search engine: asked by JDBC, so HTTP comes on top. */
@NullMarked
package onrecord.benchmark.postgres;

import org.jspecify.annotations.NullMarked;
