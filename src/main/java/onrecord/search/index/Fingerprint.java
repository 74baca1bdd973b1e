package onrecord.search.index;

import java.util.List;
import onrecord.article.QuoteView;
import onrecord.article.QuoteView.QuotedSpeaker;
import onrecord.search.source.IndexedArticle;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** All that a document was made of, in one number: when the database gives another one now, the document is stale. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of an article and its quotes, but for the names of speakers: those are looked up when a page is made. */
    public static long of(IndexedArticle article) {
        Record nameless = new IndexedArticle(
                article.id(),
                article.url(),
                article.headline(),
                article.body(),
                article.publishedAt(),
                article.outletId(),
                article.byline(),
                article.language(),
                article.tags(),
                article.quotes().stream().map(Fingerprint::nameless).toList());
        return of(nameless);
    }

    /** Of a record that prints all it holds, in an order that does not change. */
    public static long of(Record row) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(row.toString()))[0];
    }

    private static QuoteView nameless(QuoteView quote) {
        List<QuotedSpeaker> candidates =
                quote.candidates().stream().map(Fingerprint::nameless).toList();
        QuotedSpeaker speaker = quote.speaker();
        return quote.spokenBy(speaker == null ? null : nameless(speaker), candidates);
    }

    private static QuotedSpeaker nameless(QuotedSpeaker speaker) {
        return new QuotedSpeaker(speaker.id(), "", speaker.kind(), speaker.role());
    }
}
