package onrecord;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that go to a database. */
public final class StatementCount {

    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource database;
    private final Runnable each;

    public StatementCount(DataSource database) {
        this(database, () -> {});
    }

    /**
     * A count.
     *
     * @param each is told of each statement, on the thread that sends it
     */
    StatementCount(DataSource database, Runnable each) {
        this.database = database;
        this.each = each;
    }

    /** The database, with each statement counted. */
    public DataSource counting() {
        return counting(DataSource.class, database);
    }

    public int statements() {
        return statements.get();
    }

    private <T> T counting(Class<T> type, T counted) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (method.getName().startsWith("prepare")) {
                        statements.incrementAndGet();
                        each.run();
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
