package onrecord.benchmark.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import onrecord.benchmark.corpus.Quote.Place;
import onrecord.benchmark.corpus.Quote.Speaker;

/** A body as it is written: sentences in paragraphs, and quotes whose places are noted down. */
final class Story {

    private static final int SENTENCES_A_PARAGRAPH = 3;

    private final SplittableRandom random;
    private final StringBuilder body = new StringBuilder();
    private final List<Quote> quotes = new ArrayList<>();
    private int sentences;

    Story(SplittableRandom random) {
        this.random = random;
    }

    /** Writes these words as sentences of 12 to 28 words. */
    void tell(List<String> words) {
        int from = 0;
        while (from < words.size()) {
            int to = Math.min(words.size(), from + 12 + random.nextInt(17));
            body.append(sentences++ % SENTENCES_A_PARAGRAPH == 0 ? paragraph() : " ");
            body.append(sentence(words.subList(from, to))).append('.');
            from = to;
        }
    }

    /** Writes a paragraph of its own: “Words,” said Name. */
    void quote(List<String> words, String speaker) {
        body.append(paragraph()).append('“');
        Place span = add(sentence(words) + ",");
        body.append("” ");
        Place cue = add("said");
        body.append(' ');
        Place mention = add(speaker);
        body.append('.');
        quotes.add(new Quote("direct", List.of(span), cue, new Speaker(speaker, "person"), mention));
        sentences = 0;
    }

    private Place add(String text) {
        int start = body.length();
        body.append(text);
        return new Place(start, body.length());
    }

    private String paragraph() {
        return body.isEmpty() ? "" : "\n\n";
    }

    private static String sentence(List<String> words) {
        return Syllables.capitalized(String.join(" ", words));
    }

    String body() {
        return body.toString();
    }

    List<Quote> quotes() {
        return quotes;
    }
}
