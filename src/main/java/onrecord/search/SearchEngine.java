package onrecord.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.search.source.ArticleRecord;
import onrecord.search.source.CurrentNames;
import onrecord.search.source.QuoteRecord;
import onrecord.speaker.SpeakerView;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Answers questions, with everything that lists show. */
public interface SearchEngine {

    /** How many keys a cursor holds: the first sort value, the id, which state of the index it belongs to, and its day. */
    int CURSOR_KEYS = 4;

    /** Results beyond this many are counted only on request. */
    int COUNTED = 1_000;

    /** The articles that answer the question. */
    Hits<ArticleRecord> articles(Question question);

    /** The quotes that answer the question. */
    Hits<QuoteRecord> quotes(Question question);

    /** The first quotes of these speakers in each of these articles, in the order of the text, by the article's id. */
    Map<Long, List<QuoteRecord>> firstQuotes(Collection<Long> articles, Set<Long> speakers, int eachArticle);

    /** Every speaker one of whose names holds all these words, whatever the case, accents and order. */
    Set<Long> speakersNamed(String words);

    /** What these speakers and outlets are called now. */
    CurrentNames names(Collection<Long> speakers, Collection<Long> outlets);

    /**
     * Speakers for a list: by name, or with words the best match first.
     *
     * @param words begin words of the names; null for all speakers
     * @param kinds any of these; empty for all
     */
    Hits<SpeakerView> speakers(@Nullable String words, List<String> kinds, int limit, @Nullable Cursor cursor);
}
