package onrecord.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Leads the name before a transcript's turn, SECRETARY BLINKEN, to the person the text names in full. */
final class TurnSpeakers {
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
    private final People people;
    private final Map<String, Source> known = new HashMap<>();

    TurnSpeakers(People people) {
        this.people = people;
    }

    /** Each QUESTION is asked by someone else; other labels name one speaker throughout. */
    Source of(String label) {
        String plain = withoutBrackets(label);
        String[] words = WordList.words(plain.toLowerCase(Locale.ROOT));
        if (words[0].equals("question") || words[0].equals("q")) {
            return nameless(plain, words);
        }
        Source before = known.get(plain);
        if (before != null) {
            return before;
        }
        Source source = isNameless(words) ? nameless(plain, words) : named(plain, words);
        known.put(plain, source);
        return source;
    }

    private static String withoutBrackets(String label) {
        String open = label.replaceFirst("^[(\\[]+", "");
        int bracket = Math.max(open.indexOf('('), Math.max(open.indexOf('['), open.indexOf(')')));
        return bracket > 0 ? open.substring(0, bracket).strip() : open.strip();
    }

    /** MODERATOR, SENIOR STATE DEPARTMENT OFFICIAL TWO, and the initials of an interviewer. */
    private static boolean isNameless(String[] words) {
        String last = words[words.length - 1];
        boolean numbered = COUNTED.contains(last) || Character.isDigit(last.charAt(0));
        return NAMELESS.contains(words[0])
                || (words.length > 1 && NAMELESS.contains(words[1]))
                || numbered
                || Roles.isPerson(last)
                || (words.length == 1 && last.length() < 4 && !GivenNames.contains(last));
    }

    private static Source nameless(String label, String[] words) {
        return new Source(label, List.of(words), SpeakerKind.ANONYMOUS, Gender.UNKNOWN);
    }

    private Source named(String label, String[] words) {
        int first = nameStart(words);
        Gender gender = Gender.UNKNOWN;
        for (int i = 0; i < first; i++) {
            gender = gender.or(Roles.genderOf(words[i]));
        }
        String surname = words[words.length - 1];
        Source best = null;
        for (Source source : people.named(surname)) {
            boolean fits = source.isPerson()
                    && !source.name().equals(source.name().toUpperCase(Locale.ROOT))
                    && (source.words().getLast().equals(surname)
                            || (source.words().size() > 1 && source.words().contains(surname)));
            if (fits && (best == null || source.words().size() > best.words().size())) {
                best = source;
            }
        }
        if (best != null) {
            return best;
        }
        String[] parts = WordList.words(label);
        StringBuilder name = new StringBuilder();
        for (int i = first; i < parts.length; i++) {
            name.append(i > first ? " " : "").append(capitalized(parts[i]));
        }
        String title =
                first == 0 ? null : capitalized(String.join(" ", List.of(parts).subList(0, first)));
        return new Source(name.toString(), List.of(words), SpeakerKind.PERSON, gender, title);
    }

    /** Past the last title: SECRETARY | BLINKEN, EXTERNAL AFFAIRS MINISTER | JAISHANKAR. */
    private static int nameStart(String[] words) {
        for (int i = words.length - 2; i >= 0; i--) {
            if (Roles.isPerson(words[i])) {
                return i + 1;
            }
        }
        return 0;
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
