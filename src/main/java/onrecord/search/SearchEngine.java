package onrecord.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.search.language.Vocabulary;
import onrecord.search.source.ArticleRecord;
import onrecord.search.source.CurrentNames;
import onrecord.search.source.QuoteRecord;
import onrecord.search.suggestions.Suggestion;
import onrecord.search.suggestions.SuggestionType;
import onrecord.speaker.SpeakerKind;
import onrecord.speaker.SpeakerView;

/** Answers questions, with everything that lists show. */
public interface SearchEngine extends NameResolution {

    /** How many keys a cursor holds: the first sort value, the id, which state of the index it belongs to, and its day. */
    int CURSOR_KEYS = 4;

    /** Results beyond this many are counted only on request. */
    int COUNTED = 1_000;

    /** The articles that answer the question. */
    Hits<ArticleRecord> articles(Question question);

    /** The quotes that answer the question. */
    Hits<QuoteRecord> quotes(Question question);

    /** One quote; empty where there is none, or an editor has rejected it. */
    Optional<QuoteRecord> quote(long id);

    /** The first quotes of these speakers in each of these articles, in the order of the text, by the article's id. */
    Map<Long, List<QuoteRecord>> firstQuotes(Collection<Long> articles, Set<Long> speakers, int eachArticle);

    /** What these speakers and outlets are called now. */
    CurrentNames names(Collection<Long> speakers, Collection<Long> outlets);

    /**
     * These words, each that is unknown replaced by the nearest known one.
     *
     * @param evenRare whether words that another is far more usual for are replaced, too
     */
    String respelt(Vocabulary vocabulary, String words, boolean evenRare);

    /** What somebody may mean who begins to type this, the best first. */
    List<Suggestion> suggestions(String typed, Set<SuggestionType> types, int limit);

    /** The speakers whose names answer the question. */
    Hits<SpeakerView> speakers(SpeakerQuestion question);

    /**
     * Who says the quotes that answer the question, whoever says most of them first.
     *
     * @param kinds of the speakers, any of these; empty for all
     */
    Hits<SpeakerHit> mostQuoted(Question quotes, List<SpeakerKind> kinds);
}
