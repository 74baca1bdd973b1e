package onrecord.search.opensearch.cluster;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** There only where {@code onrecord.search.engine} is {@code opensearch}. */
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "onrecord.search.engine", havingValue = "opensearch")
public @interface OnOpenSearch {}
