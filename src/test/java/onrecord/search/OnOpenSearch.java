package onrecord.search;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.search.opensearch.OpenSearchNode;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The same tests of the service once more, answering from an OpenSearch node and indices in two parts. */
@Retention(RetentionPolicy.RUNTIME)
@Tag("opensearch")
@TestPropertySource(properties = {"onrecord.search.engine=opensearch", "onrecord.search.shards=2"})
@ContextConfiguration(initializers = OnOpenSearch.Node.class)
public @interface OnOpenSearch {

    /** Says where the node is, and keeps the indices of each Spring context apart. */
    class Node implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final AtomicInteger contexts = new AtomicInteger();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "onrecord.search.hosts=" + OpenSearchNode.shared().address(),
                            "onrecord.search.prefix=t" + contexts.incrementAndGet())
                    .applyTo(context);
        }
    }
}
