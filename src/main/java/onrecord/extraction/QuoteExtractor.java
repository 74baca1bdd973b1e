package onrecord.extraction;

import java.util.List;

/** Finds the quotations of a text. Stateless and safe for use by many threads. */
public final class QuoteExtractor {

    /** All quotes of the text, in the order in which they begin. */
    public List<FoundQuote> extract(String text) {
        Narration narration = Narration.of(text);
        Transcript transcript = Transcript.of(narration);
        List<Report> reports = Reports.of(narration, transcript);
        People people = People.of(Names.of(narration));
        return new Attribution(narration, people).quotes(reports, transcript);
    }

    /**
     * The quotes worth showing: without reported speech that is less likely right than wrong, such as "announced a
     * visit", which tells what somebody did more than what they said, and without words in marks that nobody near is
     * known to say.
     */
    public List<FoundQuote> likely(String text) {
        return extract(text).stream().filter(QuoteExtractor::isLikely).toList();
    }

    private static boolean isLikely(FoundQuote quote) {
        return quote.kind() == QuoteKind.INDIRECT
                ? quote.confidence() > Confidence.EVEN
                : quote.confidence() > Confidence.NEAREST_SUBJECT || quote.speaker() == null;
    }
}
