package onrecord.search.opensearch.results;

import onrecord.search.source.ArticleRecord;
import onrecord.search.source.QuoteRecord;
import onrecord.speaker.SpeakerView;
import org.jspecify.annotations.Nullable;

/**
 * What a document gives back.
 *
 * @param <R> what lists show
 */
public interface Kept<R> {

    /** What lists show of it. */
    R record();

    /** An article; the body only where excerpts are wanted. */
    record KeptArticle(ArticleRecord record, @Nullable String body) implements Kept<ArticleRecord> {}

    /** A quote; the language of its article only where excerpts are wanted. */
    record KeptQuote(QuoteRecord record, @Nullable String tongue) implements Kept<QuoteRecord> {}

    /** A speaker. */
    record KeptSpeaker(SpeakerView record) implements Kept<SpeakerView> {}
}
