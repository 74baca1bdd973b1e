package onrecord.benchmark.corpus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Articles of 350 words with four quotes each, from 20 years. */
public final class Corpus {

    static final int WORDS = 350;
    static final int QUOTES = 4;

    private static final int WORDS_TO_ATTRIBUTE = 3; // said, and a name of two words
    private static final Instant FIRST = Instant.parse("2005-01-01T00:00:00Z");
    private static final long SECONDS = ChronoUnit.SECONDS.between(FIRST, Instant.parse("2025-01-01T00:00:00Z"));
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "en-US", "en-GB");

    private final long seed;
    private final long size;
    private final Vocabulary vocabulary;
    private final Cast cast;

    public Corpus(long seed, long size) {
        this.seed = seed;
        this.size = size;
        this.vocabulary = new Vocabulary(seed);
        this.cast = new Cast(seed);
    }

    public long size() {
        return size;
    }

    public Stream<Article> all() {
        return part(0, size);
    }

    /** Articles from one number up to another, exclusive. */
    public Stream<Article> part(long from, long to) {
        return LongStream.range(from, Math.min(to, size)).mapToObj(this::article);
    }

    /** The speaker questions ask for: quoted in about one article of sixty. */
    public String speaker() {
        return cast.speakers().get(20);
    }

    /** The beginning of that speaker's family name, with one letter wrong. */
    public String misspelt() {
        String name = speaker().substring(speaker().indexOf(' ') + 1);
        return name.substring(0, 3)
                + (name.charAt(3) == 'x' ? 'z' : 'x')
                + name.substring(4, Math.min(6, name.length()));
    }

    public List<String> speakers() {
        return cast.speakers();
    }

    public List<String> outlets() {
        return cast.outlets();
    }

    public List<String> tags() {
        return cast.tags();
    }

    /** The same article for the same seed and number, however many there are. */
    public Article article(long number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L);
        List<Topic> topics = Stream.of(
                        Topic.FREQUENT, Topic.SECOND, Topic.RARE, Topic.PHRASE, Topic.PHRASE_FIRST, Topic.PHRASE_SECOND)
                .filter(topic -> random.nextDouble() < topic.share())
                .toList();
        Story story = story(topics, random);
        return new Article(
                number,
                "https://news.example/" + number,
                headline(topics, random),
                story.body(),
                FIRST.plusSeconds(random.nextLong(SECONDS)),
                cast.outlet(random),
                "By " + cast.speaker(random),
                LANGUAGES.get(random.nextInt(LANGUAGES.size())),
                cast.tags(random),
                story.quotes());
    }

    private String headline(List<Topic> topics, SplittableRandom random) {
        List<String> words = new ArrayList<>(Arrays.asList(vocabulary.next(7, random)));
        topics.stream().filter(topic -> random.nextInt(3) == 0).forEach(topic -> put(topic, words, random));
        return Syllables.capitalized(String.join(" ", words));
    }

    private Story story(List<Topic> topics, SplittableRandom random) {
        List<List<String>> said = new ArrayList<>();
        for (int i = 0; i < QUOTES; i++) {
            said.add(quote(random));
        }
        int left = WORDS
                - said.stream()
                        .mapToInt(words -> words.size() + WORDS_TO_ATTRIBUTE)
                        .sum();
        List<String> told = new ArrayList<>(Arrays.asList(vocabulary.next(left, random)));
        for (Topic topic : topics) {
            do {
                put(topic, told, random);
            } while (random.nextInt(3) > 0); // three times on average
        }
        Story story = new Story(random);
        int part = told.size() / (QUOTES + 1);
        for (int i = 0; i < QUOTES; i++) {
            story.tell(told.subList(i * part, (i + 1) * part));
            story.quote(said.get(i), cast.speaker(random));
        }
        story.tell(told.subList(QUOTES * part, told.size()));
        return story;
    }

    private List<String> quote(SplittableRandom random) {
        List<String> words = new ArrayList<>(Arrays.asList(vocabulary.next(12 + random.nextInt(14), random)));
        if (random.nextDouble() < Topic.SAID.share()) {
            put(Topic.SAID, words, random);
        }
        return words;
    }

    /** In the place of other words, so that the length stays. */
    private static void put(Topic topic, List<String> words, SplittableRandom random) {
        List<String> these = List.of(topic.words().split(" "));
        Collections.copy(words.subList(random.nextInt(words.size() - these.size() + 1), words.size()), these);
    }
}
