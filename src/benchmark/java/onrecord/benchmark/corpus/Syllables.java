package onrecord.benchmark.corpus;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Words that can be pronounced and mean nothing. */
final class Syllables {

    private static final List<String> BEGIN = List.of(
            "b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pr", "r", "s",
            "st", "t", "tr", "v", "w");
    private static final List<String> MIDDLE = List.of("a", "e", "i", "o", "u", "ai", "ea", "ou");
    private static final List<String> END = List.of("", "", "", "n", "r", "l", "s", "t", "m", "nd", "rk");

    private final SplittableRandom random;

    Syllables(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Different words, endless. */
    Stream<String> words() {
        return Stream.generate(() -> word(1 + random.nextInt(3)))
                .filter(word -> word.length() > 2)
                .distinct();
    }

    /** Different names of this many syllables, endless. */
    Stream<String> names(int syllables) {
        return Stream.generate(() -> capitalized(word(syllables))).distinct();
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= syllables; i++) {
            word.append(one(BEGIN)).append(one(MIDDLE));
        }
        return word.append(one(END)).toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
