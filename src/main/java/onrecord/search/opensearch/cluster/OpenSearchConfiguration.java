package onrecord.search.opensearch.cluster;

import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@OnOpenSearch
@EnableConfigurationProperties(OpenSearchProperties.class)
class OpenSearchConfiguration {

    @Bean
    OpenSearchTransport openSearchTransport(OpenSearchProperties given, JsonMapper json) {
        HttpHost[] hosts = given.hosts().stream().map(HttpHost::create).toArray(HttpHost[]::new);
        JsonMapper within = json.rebuild() // what is read is a part of an answer
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        ApacheHttpClient5TransportBuilder builder =
                ApacheHttpClient5TransportBuilder.builder(hosts).setMapper(new JacksonJsonpMapper(within));
        if (given.username() != null && given.password() != null) {
            String credentials =
                    HttpHeaders.encodeBasicAuth(given.username(), given.password(), StandardCharsets.UTF_8);
            builder.setDefaultHeaders(
                    new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, "Basic " + credentials)});
        }
        return builder.build();
    }

    @Bean
    OpenSearchClient openSearchClient(OpenSearchTransport transport) {
        return new OpenSearchClient(transport);
    }
}
