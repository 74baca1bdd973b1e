/**
 * The data directory, and the PostgreSQL server in it that On Record starts by itself when it is given no other.
 *
 * <p>A newcomer needs a JDK and nothing else, and still runs the real database; so the server must look after itself as
 * a grown one would: it keeps its data, stops with the service, and heals what a {@code kill -9} leaves behind.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package onrecord.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
