package onrecord;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells how many statements a request sends to the database; what the service does by itself meanwhile does not count. */
@TestConfiguration(proxyBeanMethods = false)
public class RequestStatements {

    private static final Map<String, Integer> sent = new ConcurrentHashMap<>();
    private static final ThreadLocal<@Nullable AtomicInteger> current = new ThreadLocal<>();

    /** How many the last request with this query sent. */
    public static int of(String query) {
        return Objects.requireNonNull(sent.get(query), () -> "nobody asked " + query);
    }

    @Bean
    static BeanPostProcessor countedDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database
                        ? new StatementCount(database, RequestStatements::count).counting()
                        : bean;
            }
        };
    }

    private static void count() {
        AtomicInteger statements = current.get();
        if (statements != null) {
            statements.incrementAndGet();
        }
    }

    @Bean
    OncePerRequestFilter statementsOfEachRequest() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                AtomicInteger statements = new AtomicInteger();
                current.set(statements);
                try {
                    chain.doFilter(request, response);
                } finally {
                    current.remove();
                    sent.put(request.getRequestURI() + "?" + request.getQueryString(), statements.get());
                }
            }
        };
    }
}
