package onrecord.pages;

import java.util.HashMap;
import java.util.Map;
import onrecord.article.QuoteView;

/** Gives each speaker of an article a colour of its own, as long as there are colours. */
final class Tones {

    /** How many the style sheet has; tone 0 is for words that nobody could be found for. */
    static final int COUNT = 6;

    private final Map<Long, Integer> tones = new HashMap<>();

    int of(QuoteView quote) {
        if (quote.speaker() == null || quote.speaker().id() == null) {
            return 0;
        }
        return tones.computeIfAbsent(quote.speaker().id(), speaker -> tones.size() % COUNT + 1);
    }
}
