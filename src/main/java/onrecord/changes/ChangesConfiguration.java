package onrecord.changes;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the log be pruned by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ChangesConfiguration {}
