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
     * visit", which tells what somebody did more than what they said.
     */
    public List<FoundQuote> likely(String text) {
        return extract(text).stream()
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT || quote.confidence() > Confidence.EVEN)
                .toList();
    }
}
