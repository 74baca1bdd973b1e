package onrecord.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everyone a text names, each name joined to the fullest one it can stand for. */
final class People {
    /** One place where someone is named. */
    record Appearance(int token, Source source) {}

    private static final int MOST_NAMESAKES = 8;
    private final Map<String, List<Source>> byWord = new HashMap<>();
    private final Map<Integer, Source> byToken = new HashMap<>();
    private final List<Appearance> appearances = new ArrayList<>();

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
        appearances.add(new Appearance(name.from(), source));
    }

    private void index(Source source, Name name) {
        for (String word : name.words()) {
            index(source, word);
        }
        if (name.words().size() > 1) {
            index(source, initials(name.words()));
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

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!Words.isPreposition(word) && !Words.isConjunction(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private @Nullable Source known(Name name) {
        List<Source> namesakes =
                byWord.getOrDefault(name.surname().replace(".", ""), byWord.getOrDefault(name.surname(), List.of()));
        for (int i = namesakes.size() - 1; i >= 0; i--) {
            Source source = namesakes.get(i);
            if (isSame(source, name)) {
                return source;
            }
        }
        return null;
    }

    private static boolean isSame(Source source, Name name) {
        List<String> words = name.words();
        if (source.words().equals(words)) {
            return true;
        }
        if (!source.gender().fits(name.gender())) {
            return false;
        }
        if (words.size() == 1) {
            String word = words.getFirst();
            boolean edge = source.words().getLast().equals(word)
                    || source.words().getFirst().equals(word)
                    || surnameOf(source).equals(word);
            boolean acronym = initials(source.words()).equals(word.replace(".", ""))
                    && source.words().size() > 1;
            return acronym || (edge && !(name.body() && source.isPerson()));
        }
        if (source.words().size() == 1) {
            return name.surname().equals(source.words().getFirst()) && (source.isPerson() || !name.personal());
        }
        boolean sameEnds = surnameOf(source).equals(name.surname())
                && (source.words().getFirst().equals(words.getFirst())
                        || isInitial(source.words().getFirst(), words.getFirst()));
        return sameEnds
                || (name.personal() && source.isPerson() && source.words().containsAll(words));
    }

    private static boolean isInitial(String one, String other) {
        return one.charAt(0) == other.charAt(0) && (one.length() <= 2 || other.length() <= 2);
    }

    private static String surnameOf(Source source) {
        String last = source.words().getLast();
        return Words.isNameSuffix(last) && source.words().size() > 1
                ? source.words().get(source.words().size() - 2)
                : last;
    }

    /** Who is named at the token, or null. */
    @Nullable
    Source at(int token) {
        return byToken.get(token);
    }

    /** Everyone who bears the word in lower case as part of the name, the last mentioned last. */
    List<Source> named(String word) {
        return byWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    /** Every place where someone is named, in the order of the text. */
    List<Appearance> appearances() {
        return appearances;
    }
}
