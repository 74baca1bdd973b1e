package onrecord.article;

import java.time.Instant;
import java.util.List;
import onrecord.speaker.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param quoteCount how many quotes it holds
 * @param speakers who is quoted, the most quoted first
 */
public record ArticleSummary(
        long id,
        @Nullable String url,
        String headline,
        Instant publishedAt,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String language,
        List<String> tags,
        int quoteCount,
        List<SummarizedSpeaker> speakers) {

    /** One of the quoted speakers. */
    public record SummarizedSpeaker(long id, String name, SpeakerKind kind, int quoteCount) {}
}
