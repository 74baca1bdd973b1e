package onrecord.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Nouns for those who speak: titles, people, bodies, documents. All words are in lower case. */
final class Roles {
    private static final WordList LIST = WordList.named("roles.txt");
    private static final Map<String, Gender> GENDERS = new HashMap<>();
    private static final Set<String> TITLES = section("titles");
    private static final Set<String> PEOPLE = section("people");
    private static final Set<String> BODIES = section("bodies");
    private static final Set<String> DOCUMENTS = section("documents");
    private static final Set<String> PORTFOLIOS =
            WordList.named("portfolios.txt").section("");

    private static final Map<String, String> ABBREVIATED = abbreviated();

    private Roles() {}

    private static Map<String, String> abbreviated() {
        Map<String, String> words = new HashMap<>();
        for (String pair : LIST.section("abbreviations")) {
            String[] parts = pair.split("=", 2);
            words.put(parts[0], parts[1]);
        }
        return words;
    }

    private static Set<String> section(String name) {
        Set<String> words = new HashSet<>();
        for (String entry : LIST.section(name)) {
            String[] parts = entry.split(":", 2);
            words.add(parts[0]);
            if (parts.length > 1) {
                GENDERS.put(parts[0], parts[1].equals("m") ? Gender.MALE : Gender.FEMALE);
            }
        }
        return words;
    }

    /** A word that can stand before a name as a title: secretary, gen. */
    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /** A noun for a person or people, titles included. */
    static boolean isPerson(String word) {
        return PEOPLE.contains(word) || TITLES.contains(word);
    }

    /** A noun for a body that speaks as one. */
    static boolean isBody(String word) {
        return BODIES.contains(word);
    }

    static boolean isDocument(String word) {
        return DOCUMENTS.contains(word);
    }

    /** A word for what an office is of: foreign, defense, state. */
    static boolean isPortfolio(String word) {
        return PORTFOLIOS.contains(word);
    }

    static boolean canSpeak(String word) {
        return isPerson(word) || isBody(word) || isDocument(word);
    }

    /** The plain word for a short one: general for gen. */
    static String inFull(String word) {
        return ABBREVIATED.getOrDefault(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, word);
    }

    static Gender genderOf(String word) {
        return GENDERS.getOrDefault(word, Gender.UNKNOWN);
    }
}
