package onrecord.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the replica beside the database, where one is given.
 *
 * <p>Boot goes on to make the pool of the primary, with all its settings; only what others see of it is wrapped.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${onrecord.replica.url:}'.isBlank()")
@EnableConfigurationProperties(ReplicaProperties.class)
class ReplicaConfiguration {

    @Bean
    Replica replica(ReplicaProperties properties, Commits commits) {
        return new Replica(properties, commits);
    }

    @Bean
    static BeanPostProcessor readsFromTheReplica(ObjectProvider<Replica> replica) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource primary
                        ? replica.getObject().beside(primary)
                        : bean;
            }
        };
    }
}
