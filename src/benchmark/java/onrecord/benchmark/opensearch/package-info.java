/** OpenSearch as its makers set it up: one node, one shard, merged to one segment, asked for what On Record answers. */
@NullMarked
package onrecord.benchmark.opensearch;

import org.jspecify.annotations.NullMarked;
