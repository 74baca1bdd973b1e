package onrecord.extraction;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What was found in one article beside what is annotated there. */
final class Comparison {
    private static final double MOST_WORDS = 0.8;
    private static final double HALF = 0.5;

    private final List<GoldQuote> gold;
    private final List<WordRange> goldWords;
    private final List<FoundSpan> found;
    private final List<WordRange> foundWords;
    private final Map<Integer, Integer> matched;

    Comparison(GoldArticle article, List<FoundQuote> quotes) {
        NumberedWords words = new NumberedWords(article.text());
        gold = article.quotes();
        goldWords = gold.stream().map(quote -> words.in(quote.span())).toList();
        found = FoundSpan.of(article.text(), quotes);
        foundWords = found.stream().map(span -> words.in(span.span())).toList();
        matched = SpanMatching.of(goldWords, foundWords);
    }

    List<Hit> hits() {
        return counted()
                .filter(matched::containsKey)
                .mapToObj(i -> new Hit(gold.get(i), found.get(matched.getOrDefault(i, -1))))
                .toList();
    }

    List<Miss> misses() {
        return counted()
                .filter(i -> !matched.containsKey(i))
                .mapToObj(i -> new Miss(gold.get(i), cause(i)))
                .toList();
    }

    private IntStream counted() {
        return IntStream.range(0, gold.size()).filter(i -> gold.get(i).counts());
    }

    private MissCause cause(int missed) {
        List<WordRange> others = IntStream.range(0, gold.size())
                .filter(i -> i != missed)
                .mapToObj(goldWords::get)
                .toList();
        return MissCause.of(goldWords.get(missed), others, foundWords);
    }

    /** What half lies in something that does not count is no mistake either. */
    List<FalseAlarm> falseAlarms() {
        return IntStream.range(0, found.size())
                .filter(i -> !matched.containsValue(i) && !lies(i, HALF, quote -> !quote.counts()))
                .mapToObj(i -> new FalseAlarm(found.get(i), isFragment(i)))
                .toList();
    }

    private boolean isFragment(int number) {
        return found.get(number).kind() == QuoteKind.DIRECT
                && lies(number, MOST_WORDS, quote -> quote.kind() != QuoteKind.DIRECT);
    }

    private boolean lies(int number, double share, Predicate<GoldQuote> in) {
        return IntStream.range(0, gold.size())
                .anyMatch(i -> in.test(gold.get(i)) && foundWords.get(number).lies(share, goldWords.get(i)));
    }
}
