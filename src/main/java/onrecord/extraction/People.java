package onrecord.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everyone a text names, each name joined to the fullest one it can stand for. */
final class People {
    private static final int MOST_NAMESAKES = 8;
    private final Map<String, List<Source>> byWord = new HashMap<>();
    private final Map<Integer, Source> byToken = new HashMap<>();
    private final Appearances appearances = new Appearances();

    static People of(List<Name> names) {
        People people = new People();
        for (Name name : names) {
            people.add(name);
        }
        return people;
    }

    private void add(Name name) {
        Source source = known(name);
        if (source == null) {
            source = Source.of(name);
        } else {
            source.learn(name);
        }
        index(source, name);
        for (int i = name.from(); i < name.to(); i++) {
            byToken.put(i, source);
        }
        appearances.add(name.from(), source);
    }

    private void index(Source source, Name name) {
        for (String word : name.words()) {
            index(source, word);
        }
        if (name.words().size() > 1) {
            index(source, NameWords.initials(name.words()));
        }
    }

    private void index(Source source, String word) {
        List<Source> namesakes = byWord.computeIfAbsent(word, key -> new ArrayList<>());
        namesakes.remove(source);
        namesakes.add(source);
        if (namesakes.size() > MOST_NAMESAKES) {
            namesakes.removeFirst();
        }
    }

    private @Nullable Source known(Name name) {
        List<Source> namesakes =
                byWord.getOrDefault(name.surname().replace(".", ""), byWord.getOrDefault(name.surname(), List.of()));
        Source same = last(namesakes, source -> new SameName(source, name).holds());
        return same != null ? same : last(namesakes, source -> new SameName(source, name).mayHold());
    }

    private static @Nullable Source last(List<Source> sources, Predicate<Source> fits) {
        for (int i = sources.size() - 1; i >= 0; i--) {
            if (fits.test(sources.get(i))) {
                return sources.get(i);
            }
        }
        return null;
    }

    /** Who is named at the token, or null. */
    @Nullable
    Source at(int token) {
        return byToken.get(token);
    }

    /** Everyone who bears the word in lower case as part of the name, the last mentioned last. */
    List<Source> named(String word) {
        return byWord.getOrDefault(NameWords.bare(word.toLowerCase(Locale.ROOT)), List.of());
    }

    /** Every place where someone is named, in the order of the text. */
    Appearances appearances() {
        return appearances;
    }
}
