package onrecord.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Leads the name before a transcript's turn, SECRETARY BLINKEN, to the person the text names in full. */
final class TurnSpeakers {
    private final People people;
    private final Map<String, Source> known = new HashMap<>();

    TurnSpeakers(People people) {
        this.people = people;
    }

    /** Each QUESTION is asked by someone else; other labels name one speaker throughout. */
    Source of(String label) {
        TurnLabel turn = new TurnLabel(label);
        return turn.asks() ? nameless(turn) : known.computeIfAbsent(turn.text(), text -> speaker(turn));
    }

    private Source speaker(TurnLabel turn) {
        return turn.isNameless() ? nameless(turn) : named(turn);
    }

    private static Source nameless(TurnLabel turn) {
        return new Source(turn.text(), turn.words(), SpeakerKind.ANONYMOUS, Gender.UNKNOWN);
    }

    /** The fullest name the text gives for the surname; the label itself where it gives none. */
    private Source named(TurnLabel turn) {
        return people.named(turn.surname()).stream()
                .filter(source -> mayBe(source, NameWords.bare(turn.surname())))
                .max(Comparator.comparingInt(source -> source.words().size()))
                .orElseGet(
                        () -> new Source(turn.name(), turn.words(), SpeakerKind.PERSON, turn.gender(), turn.title()));
    }

    private static boolean mayBe(Source source, String surname) {
        boolean label = source.name().equals(source.name().toUpperCase(Locale.ROOT));
        return source.isPerson()
                && !label
                && (source.words().getLast().equals(surname)
                        || (source.words().size() > 1 && source.words().contains(surname)));
    }
}
