package onrecord.search.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.article.ArticleSummary;
import onrecord.article.ArticleSummary.SummarizedSpeaker;
import onrecord.article.QuoteView;
import onrecord.article.QuoteView.QuotedSpeaker;
import onrecord.web.LanguageTags;
import org.jspecify.annotations.Nullable;

/** An article with its quotes, as the index takes it over. */
public record IndexedArticle(
        long id,
        @Nullable String url,
        String headline,
        String body,
        Instant publishedAt,
        @Nullable Long outletId,
        @Nullable String byline,
        @Nullable String language,
        List<String> tags,
        List<QuoteView> quotes) {

    private static final Comparator<SummarizedSpeaker> MOST_QUOTED =
            Comparator.comparingInt(SummarizedSpeaker::quoteCount).reversed().thenComparingLong(SummarizedSpeaker::id);

    /** The language as it is asked for: the whole tag and its language alone, so that {@code en} finds {@code en-GB}. */
    public List<String> languages() {
        List<String> languages = new ArrayList<>();
        String tag = language == null ? "" : LanguageTags.canonical(language);
        for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
            languages.add(tag.substring(0, end));
        }
        return languages;
    }

    /** What lists show of the article. */
    public ArticleRecord record() {
        return new ArticleRecord(
                outletId,
                new ArticleSummary(
                        id, url, headline, publishedAt, null, byline, language, tags, quotes.size(), speakers()));
    }

    /** What lists show of one of its quotes. */
    public QuoteRecord record(QuoteView quote) {
        return new QuoteRecord(outletId, quote, new PrintedIn(id, url, headline, publishedAt, null));
    }

    private List<SummarizedSpeaker> speakers() {
        Map<Long, SummarizedSpeaker> counted = new LinkedHashMap<>();
        for (QuoteView quote : quotes) {
            QuotedSpeaker speaker = quote.speaker();
            if (speaker != null && speaker.id() != null) {
                counted.merge(
                        speaker.id(),
                        new SummarizedSpeaker(speaker.id(), speaker.name(), speaker.kind(), 1),
                        (sum, one) -> new SummarizedSpeaker(sum.id(), sum.name(), sum.kind(), sum.quoteCount() + 1));
            }
        }
        return counted.values().stream().sorted(MOST_QUOTED).toList();
    }
}
