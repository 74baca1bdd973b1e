package onrecord.search.opensearch.results;

import java.util.List;
import java.util.Objects;
import onrecord.article.ArticleSummary;
import onrecord.search.Highlights;
import onrecord.search.Question;
import onrecord.search.index.Fields;
import onrecord.search.language.Clause;
import onrecord.search.lucene.excerpts.Marking;
import onrecord.search.lucene.excerpts.Marking.QuotedIn;
import onrecord.search.opensearch.cluster.ClusterFields;
import onrecord.search.opensearch.cluster.OnOpenSearch;
import onrecord.search.opensearch.results.Kept.KeptArticle;
import onrecord.search.opensearch.results.Kept.KeptQuote;
import onrecord.search.source.IndexedArticle;
import onrecord.search.source.PrintedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cuts excerpts from what the cluster found, where they are asked for. */
@Component
@OnOpenSearch
public class Excerpting {

    private final Marking marking;

    Excerpting(Marking marking) {
        this.marking = marking;
    }

    /** What a document has to give back for an answer. */
    public static List<String> needed(Question question) {
        return wanted(question) == null
                ? List.of(Fields.RECORD)
                : List.of(Fields.RECORD, ClusterFields.BODY, ClusterFields.TONGUE);
    }

    private static @Nullable Clause wanted(Question question) {
        return question.highlight() ? question.words() : null;
    }

    /** The highlights in the order of the page; none where none are asked for. */
    public List<Highlights> ofArticles(Question question, List<KeptArticle> page) {
        Clause asked = wanted(question);
        return asked == null
                ? List.of()
                : marking.ofArticles(
                        asked, page.stream().map(Excerpting::article).toList());
    }

    /** The same for quotes. */
    public List<Highlights> ofQuotes(Question question, List<KeptQuote> page) {
        Clause asked = wanted(question);
        return asked == null
                ? List.of()
                : marking.ofQuotes(asked, page.stream().map(Excerpting::quote).toList());
    }

    private static IndexedArticle article(KeptArticle kept) {
        ArticleSummary summary = kept.record().article();
        return new IndexedArticle(
                summary.id(),
                summary.url(),
                summary.headline(),
                Objects.requireNonNull(kept.body()),
                summary.publishedAt(),
                null,
                null,
                summary.language(),
                List.of(),
                List.of());
    }

    private static QuotedIn quote(KeptQuote kept) {
        PrintedIn article = kept.record().article();
        return new QuotedIn(
                kept.record().quote(),
                new IndexedArticle(
                        article.id(),
                        article.url(),
                        article.headline(),
                        "",
                        article.publishedAt(),
                        null,
                        null,
                        kept.tongue(),
                        List.of(),
                        List.of()));
    }
}
