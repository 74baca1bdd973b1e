package onrecord.article;

import onrecord.extraction.QuoteExtractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Extraction knows nothing of Spring, so it is made known here. */
@Configuration(proxyBeanMethods = false)
class ExtractionConfiguration {

    @Bean
    QuoteExtractor quoteExtractor() {
        return new QuoteExtractor();
    }
}
