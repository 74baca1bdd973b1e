/**
 * The data directory, the PostgreSQL server in it that On Record starts by itself when it is given no other, and the replica
 * of a server that has one.
 *
 * <p>A newcomer needs a JDK and nothing else, and still runs the real database; so the server must look after itself as
 * a grown one would: it keeps its data, stops with the service, and heals what a {@code kill -9} leaves behind.
 *
 * <p>Beside a PostgreSQL server of its own a large service may have a streaming replica, which is read by id: lists come
 * from the search index. A reader never sees there less than the index shows or this node has written.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package onrecord.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
