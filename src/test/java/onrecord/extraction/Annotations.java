package onrecord.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Annotated and found quotes for tests, by their words in a text. */
record Annotations(String text) {

    GoldArticle article(GoldQuote... quotes) {
        return new GoldArticle("ferry", text, List.of(quotes));
    }

    GoldQuote gold(QuoteKind kind, String words, @Nullable String speaker) {
        return new GoldQuote(at(words), kind, true, speaker, speaker == null ? null : at(speaker), List.of(), "said");
    }

    /** A belief, which is no quote. */
    GoldQuote setAside(String words) {
        return new GoldQuote(at(words), QuoteKind.INDIRECT, false, null, null, List.of(), null);
    }

    FoundQuote found(QuoteKind kind, String words, String mention, String name) {
        return new FoundQuote(
                kind,
                List.of(at(words)),
                at("said"),
                new FoundSpeaker(0, name, SpeakerKind.PERSON, null),
                at(mention),
                List.of(),
                0.7);
    }

    Span at(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
