package onrecord.article;

import java.util.List;
import java.util.Map;
import onrecord.extraction.FoundQuote;
import onrecord.extraction.Span;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the quotes of an edited article again. What an editor confirmed, corrected or rejected stays as long as its
 * words still stand in the article, and is not found a second time.
 */
@Service
class QuoteRenewal {

    private final Quotes quotes;
    private final QuoteRecording recording;

    QuoteRenewal(Quotes quotes, QuoteRecording recording) {
        this.quotes = quotes;
        this.recording = recording;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void renew(Article article, PreparedArticle prepared) {
        boolean replaceAll = prepared.given().quotes() != null;
        List<Quote> judged =
                replaceAll ? List.of() : judged(article, prepared.given().body());
        quotes.deleteAll(quotes.findByArticle(article).stream()
                .filter(quote -> !judged.contains(quote))
                .toList());
        quotes.flush();
        List<FoundQuote> news = prepared.found().stream()
                .filter(found -> judged.stream().noneMatch(quote -> overlap(quote.spans(), found.spans())))
                .toList();
        recording.record(Map.of(article, new PreparedArticle(prepared.given(), news)));
    }

    private List<Quote> judged(Article article, String body) {
        return quotes.findByArticle(article).stream()
                .filter(quote -> quote.status() != QuoteStatus.EXTRACTED)
                .filter(quote -> quote.follow(body))
                .toList();
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
    }
}
