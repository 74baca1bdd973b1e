package onrecord.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a transcript prints before a turn, read for title and name: SECRETARY | BLINKEN (via interpreter). */
final class TurnLabel {
    private static final Set<String> NAMELESS = Set.of(
            "question",
            "moderator",
            "interpreter",
            "operator",
            "staff",
            "voice",
            "participant",
            "audience",
            "speaker",
            "host",
            "announcer",
            "q",
            "a",
            "reporter",
            "translator");
    private static final Set<String> COUNTED = Set.of("one", "two", "three", "four", "five");
    private final String text;
    private final List<String> parts;
    private final List<String> words;

    /** The first word of the name. */
    private final int first;

    TurnLabel(String label) {
        text = withoutBrackets(label);
        parts = List.of(WordList.words(text));
        words = parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
        first = nameStart(words);
    }

    private static String withoutBrackets(String label) {
        String open = label.replaceFirst("^[(\\[]+", "");
        int bracket = Math.max(open.indexOf('('), Math.max(open.indexOf('['), open.indexOf(')')));
        return bracket > 0 ? open.substring(0, bracket).strip() : open.strip();
    }

    /** Past the last title: SECRETARY | BLINKEN, EXTERNAL AFFAIRS MINISTER | JAISHANKAR. */
    private static int nameStart(List<String> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            if (Roles.isPerson(words.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    boolean asks() {
        return words.getFirst().equals("question") || words.getFirst().equals("q");
    }

    /** MODERATOR, SENIOR STATE DEPARTMENT OFFICIAL TWO, and the initials of an interviewer. */
    boolean isNameless() {
        String last = surname();
        boolean numbered = COUNTED.contains(last) || Character.isDigit(last.charAt(0));
        return NAMELESS.contains(words.getFirst())
                || (words.size() > 1 && NAMELESS.contains(words.get(1)))
                || numbered
                || Roles.isPerson(last)
                || (words.size() == 1 && last.length() < 4 && !GivenNames.contains(last));
    }

    String text() {
        return text;
    }

    List<String> words() {
        return words;
    }

    String surname() {
        return words.getLast();
    }

    /** MR. and MADAM tell. */
    Gender gender() {
        return words.subList(0, first).stream().map(Roles::genderOf).reduce(Gender.UNKNOWN, Gender::or);
    }

    String name() {
        return capitalized(parts.subList(first, parts.size()));
    }

    @Nullable
    String title() {
        return first == 0 ? null : capitalized(parts.subList(0, first));
    }

    private static String capitalized(List<String> parts) {
        return String.join(" ", parts.stream().map(TurnLabel::capitalized).toList());
    }

    /** EGEDE as Egede, JEAN-PIERRE as Jean-Pierre, McKENZIE as McKenzie. */
    private static String capitalized(String word) {
        StringBuilder name = new StringBuilder(word);
        for (int i = 1; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i - 1))
                    && Character.isUpperCase(name.charAt(i))
                    && !Character.isLowerCase(word.charAt(i - 1))) {
                name.setCharAt(i, Character.toLowerCase(word.charAt(i)));
            }
        }
        return name.toString();
    }
}
