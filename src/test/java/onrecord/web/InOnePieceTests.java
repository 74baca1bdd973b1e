package onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@WholeService
class InOnePieceTests {

    @Autowired
    private Api api;

    @ParameterizedTest
    @CsvSource({
        "/articles, application/json",
        "/articles?speeker=x, application/json",
        "/actuator/health, application/json"
    })
    void sendsEveryShortAnswerWithItsLength(String address, String type) {
        Answer answer = api.exchange(HttpMethod.GET, address, Map.of("Accept", type), null);

        assertThat(answer.headers().getContentLength()).isPositive();
        assertThat(answer.headers().get("Transfer-Encoding")).isNull();
    }
}
