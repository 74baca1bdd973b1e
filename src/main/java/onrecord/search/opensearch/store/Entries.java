package onrecord.search.opensearch.store;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.article.OutletView;
import onrecord.article.QuoteView;
import onrecord.search.index.Fields;
import onrecord.search.index.QuoteFields;
import onrecord.search.index.Ranking;
import onrecord.search.opensearch.cluster.ClusterFields;
import onrecord.search.source.IndexedArticle;
import onrecord.search.source.IndexedSpeaker;
import onrecord.search.source.IndexedTag;
import onrecord.search.text.Likeness;
import onrecord.search.text.Tokens;
import onrecord.speaker.Names;
import org.jspecify.annotations.Nullable;

/** Makes documents of what is indexed; they hold what {@code lucene.documents} puts into the index in process. */
final class Entries {

    private Entries() {}

    static Map<String, Object> of(IndexedArticle article) {
        Map<String, Object> entry = dated(article.id(), article);
        entry.put(Fields.RECORD, article.record());
        entry.put(ClusterFields.BODY, article.body());
        String headline = stems(article.headline(), article.language());
        entry.put(Fields.HEADLINE, headline);
        entry.put(
                Fields.TEXT,
                Stream.concat(
                                Stream.of(stems(article.body(), article.language())),
                                Stream.generate(() -> headline).limit(Ranking.MENTIONS_OF_HEADLINE))
                        .toList());
        String asWritten = words(article.headline());
        entry.put(Fields.EXACT_HEADLINE, asWritten);
        entry.put(Fields.EXACT, List.of(words(article.body()), asWritten));
        add(entry, QuoteFields.of(article.quotes().stream()));
        return entry;
    }

    static Map<String, Object> of(QuoteView quote, IndexedArticle article) {
        Map<String, Object> entry = dated(QuoteFields.id(quote), article);
        entry.put(Fields.RECORD, article.record(quote));
        if (article.language() != null) {
            entry.put(ClusterFields.TONGUE, article.language());
        }
        entry.put(Fields.TEXT, stems(quote.text(), article.language()));
        entry.put(Fields.EXACT, words(quote.text()));
        entry.put(Fields.HEADLINE, stems(article.headline(), article.language()));
        entry.put(Fields.EXACT_HEADLINE, words(article.headline()));
        entry.put(Fields.WORDS, Likeness.words(quote.text()).size());
        entry.put(Fields.ARTICLE, article.id());
        entry.put(Fields.PLACE, quote.spans().getFirst().start());
        add(entry, QuoteFields.of(Stream.of(quote)));
        return entry;
    }

    static Map<String, Object> of(IndexedSpeaker speaker) {
        Map<String, Object> entry = identified(speaker.speaker().id());
        entry.put(Fields.RECORD, speaker.speaker());
        entry.put(Fields.LABEL, speaker.speaker().name());
        entry.put(Fields.NAME, speaker.foundBy());
        entry.put(Fields.SORT_NAME, shortened(speaker.key()));
        entry.put(Fields.KIND, speaker.speaker().kind().name().toLowerCase(Locale.ROOT));
        return entry;
    }

    static Map<String, Object> of(OutletView outlet) {
        Map<String, Object> entry = identified(outlet.id());
        entry.put(Fields.LABEL, outlet.name());
        entry.put(Fields.NAME, Names.forms(outlet.name()));
        return entry;
    }

    /** The document with what tells whether it is stale. */
    static Map<String, Object> printed(Map<String, Object> entry, long fingerprint) {
        entry.put(Fields.FINGERPRINT, fingerprint);
        return entry;
    }

    private static Map<String, Object> dated(long id, IndexedArticle article) {
        Map<String, Object> entry = identified(id);
        entry.put(Fields.DATE, article.publishedAt().toEpochMilli());
        entry.put(ClusterFields.DAY, article.publishedAt().toEpochMilli());
        ZonedDateTime day = article.publishedAt().atZone(ZoneOffset.UTC);
        entry.put(Fields.MONTH, day.getYear() * 12L + day.getMonthValue() - 1);
        if (article.outletId() != null) {
            entry.put(Fields.OUTLET, article.outletId());
        }
        Collection<IndexedTag> tags = IndexedTag.of(article.tags());
        entry.put(Fields.TAG, tags.stream().map(IndexedTag::key).toList());
        entry.put(ClusterFields.TAG_NAME, tags.stream().map(IndexedTag::word).toList());
        if (article.language() != null) {
            entry.put(Fields.LANGUAGE, article.languages());
            entry.put(ClusterFields.LANGUAGE_TAG, article.languages().getLast());
        }
        return entry;
    }

    private static Map<String, Object> identified(long id) {
        Map<String, Object> entry = new HashMap<>();
        entry.put(Fields.ID, id);
        return entry;
    }

    private static void add(Map<String, Object> entry, QuoteFields said) {
        entry.put(Fields.SPEAKER, said.speakers());
        entry.put(Fields.KIND, said.kinds());
        entry.put(Fields.COUNTRY, said.countries());
        entry.put(Fields.ROLE, said.roles());
        entry.put(Fields.ON_RECORD, said.onRecord());
        entry.put(Fields.VIA, said.via());
    }

    /** One space stands between two words: there they are parted again. */
    private static String stems(String text, @Nullable String language) {
        return String.join(" ", Tokens.stemmed(text, language));
    }

    private static String words(String text) {
        return String.join(" ", Tokens.exact(text));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
