package onrecord.search.source;

import java.util.Objects;
import java.util.stream.Stream;
import onrecord.article.QuoteView;
import onrecord.article.QuoteView.QuotedSpeaker;
import org.jspecify.annotations.Nullable;

/** A quote as the index keeps it for lists; the outlet is known by its id alone. */
public record QuoteRecord(@Nullable Long outletId, QuoteView quote, PrintedIn article) {

    /** Everybody it names. */
    public Stream<Long> speakers() {
        return Stream.concat(Stream.ofNullable(quote.speaker()), quote.candidates().stream())
                .map(QuotedSpeaker::id)
                .filter(Objects::nonNull);
    }

    /** The quote with the names of today. */
    public QuoteView quote(CurrentNames names) {
        return quote.spokenBy(
                quote.speaker() == null ? null : names.of(quote.speaker()),
                quote.candidates().stream().map(names::of).toList());
    }

    /** The article with the name its outlet has today. */
    public PrintedIn article(CurrentNames names) {
        return article.by(names.outlet(outletId));
    }
}
