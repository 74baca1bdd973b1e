package onrecord.benchmark.corpus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up article, in JSON as {@code POST /articles} takes it.
 *
 * @param number from 0; not sent, as the service numbers articles itself
 */
public record Article(
        @JsonIgnore long number,
        String url,
        String headline,
        String body,
        Instant publishedAt,
        String outlet,
        String byline,
        String language,
        List<String> tags,
        List<Quote> quotes) {

    /** One line of JSON Lines, without its end. */
    public String line() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** Who is quoted how often. */
    public Map<String, Long> speakers() {
        return quotes.stream()
                .map(quote -> quote.speaker().name())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
