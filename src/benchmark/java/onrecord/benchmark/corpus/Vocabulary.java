package onrecord.benchmark.corpus;

import java.util.SplittableRandom;
import java.util.stream.Stream;

/** 50,000 words by Zipf's law: the hundred that English needs most, then made-up ones with English endings. */
final class Vocabulary {

    private static final int SIZE = 50_000;
    private static final String FREQUENT = """
            the of to and a in that for is on as with was by at it from be are has have an said this will not its were who
            they but had which been their would or he more one about up there out than into also all could after when other
            some if new so over first two what we last can most may no year years people time state week day against under
            while between during before where because made many since told government country countries officials minister
            president foreign united international security military world leaders national meeting war public week next
            three now those being through such only""";
    private static final String[] ENDINGS = {"", "", "", "s", "ed", "ing", "ment", "ion"};

    private final String[] words;
    private final Zipf ranks = new Zipf(SIZE, 1);

    Vocabulary(long seed) {
        Stream<String> english = Stream.of(FREQUENT.split("\\s+")).distinct();
        SplittableRandom random = new SplittableRandom(seed);
        Stream<String> invented =
                new Syllables(seed).words().map(word -> word + ENDINGS[random.nextInt(ENDINGS.length)]);
        words = Stream.concat(english, invented).distinct().limit(SIZE).toArray(String[]::new);
    }

    String next(SplittableRandom random) {
        return words[ranks.next(random)];
    }

    String[] next(int count, SplittableRandom random) {
        String[] next = new String[count];
        for (int i = 0; i < count; i++) {
            next[i] = next(random);
        }
        return next;
    }
}
