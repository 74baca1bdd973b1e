package onrecord.benchmark.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Who is quoted and who prints it: 5,000 invented speakers, a few of them quoted often, and 200 invented outlets. */
final class Cast {

    static final int SPEAKERS = 5_000;
    static final int OUTLETS = 200;
    static final int TAGS = 100;

    private final List<String> speakers;
    private final List<String> outlets;
    private final List<String> tags;
    private final Zipf fame = new Zipf(SPEAKERS, 0.8);
    private final Zipf reach = new Zipf(OUTLETS, 0.6);

    Cast(long seed) {
        Syllables syllables = new Syllables(seed);
        List<String> given = syllables.names(1).limit(100).toList();
        List<String> family = syllables.names(2).limit(1_000).toList();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < SPEAKERS; i++) { // every name of a family goes to five people with different first names
            all.add(given.get((i * 7 + i / 1_000) % given.size()) + " " + family.get(i % family.size()));
        }
        Collections.shuffle(all, new Random(seed));
        speakers = List.copyOf(all);
        outlets = syllables
                .names(2)
                .limit(OUTLETS)
                .map(name -> "The " + name + " Times")
                .toList();
        tags = syllables.words().limit(TAGS).toList();
    }

    String speaker(SplittableRandom random) {
        return speakers.get(fame.next(random));
    }

    String outlet(SplittableRandom random) {
        return outlets.get(reach.next(random));
    }

    List<String> tags(SplittableRandom random) {
        return random.ints(1 + random.nextInt(3), 0, TAGS)
                .distinct()
                .mapToObj(tags::get)
                .toList();
    }

    List<String> speakers() {
        return speakers;
    }

    List<String> outlets() {
        return outlets;
    }

    List<String> tags() {
        return tags;
    }
}
