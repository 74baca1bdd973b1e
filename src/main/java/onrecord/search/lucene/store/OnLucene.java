package onrecord.search.lucene.store;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** There unless {@code onrecord.search.engine} names another engine. */
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "onrecord.search.engine", havingValue = "lucene", matchIfMissing = true)
public @interface OnLucene {}
