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
}
