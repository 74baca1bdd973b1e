package onrecord.speaker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that go to a database. */
final class StatementCount {

    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource database;

    StatementCount(DataSource database) {
        this.database = database;
    }

    /** The database, with each statement counted. */
    DataSource counting() {
        return counting(DataSource.class, database);
    }

    int statements() {
        return statements.get();
    }

    private <T> T counting(Class<T> type, T counted) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (method.getName().startsWith("prepare")) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object answer = method.invoke(counted, given);
                        return answer instanceof Connection connection
                                ? counting(Connection.class, connection)
                                : answer;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
