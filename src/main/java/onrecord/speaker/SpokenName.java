package onrecord.speaker;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as a text names one, with what the text tells besides.
 *
 * @param name for an anonymous source the words that describe it
 * @param title the office or title it states
 * @param date the day of the text
 */
public record SpokenName(
        String name, SpeakerKind kind, @Nullable String title, LocalDate date) {

    private static final Set<String> PARTICLES = Set.of(
            "abu", "al", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
            "ibn", "la", "le", "ten", "ter", "van", "von", "zu");

    String key() {
        return Names.key(name);
    }

    /** Whether this is a surname or another single name, which tells less than a full one: Blinken, von der Leyen. */
    boolean isShort() {
        String[] words = name.strip().split("\\s+", 0);
        return kind == SpeakerKind.PERSON
                && Arrays.stream(words, 0, words.length - 1).map(Names::key).allMatch(PARTICLES::contains);
    }
}
