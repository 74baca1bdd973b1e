package onrecord.search.source;

import java.util.Map;
import onrecord.article.ArticleSummary.SummarizedSpeaker;
import onrecord.article.QuoteView.QuotedSpeaker;
import onrecord.speaker.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** What speakers and outlets are called now; whoever is not among them keeps the name that was known before. */
public record CurrentNames(Map<Long, KnownSpeaker> speakers, Map<Long, String> outlets) {

    /** A speaker's name and kind. */
    public record KnownSpeaker(String name, SpeakerKind kind) {}

    @Nullable
    String outlet(@Nullable Long id) {
        return id == null ? null : outlets.get(id);
    }

    QuotedSpeaker of(QuotedSpeaker before) {
        KnownSpeaker now = before.id() == null ? null : speakers.get(before.id());
        return now == null ? before : new QuotedSpeaker(before.id(), now.name(), now.kind(), before.role());
    }

    SummarizedSpeaker of(SummarizedSpeaker before) {
        KnownSpeaker now = speakers.get(before.id());
        return now == null ? before : new SummarizedSpeaker(before.id(), now.name(), now.kind(), before.quoteCount());
    }
}
