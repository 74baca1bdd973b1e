package onrecord.search.language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.QuoteKind;
import onrecord.speaker.SpeakerKind;

/** What {@code q} can ask for in one kind of list. */
@SuppressWarnings("ImmutableEnumChecker") // neither the fields nor the kinds are ever changed
public enum Dialect {
    /** Articles and quotes. */
    TEXTS(EnumSet.allOf(FieldName.class), names(QuoteKind.values())),

    /** Speakers, by their names. */
    NAMES(EnumSet.of(FieldName.KIND), names(SpeakerKind.values()));

    private final Set<FieldName> fields;
    private final List<String> kinds;

    Dialect(Set<FieldName> fields, List<String> kinds) {
        this.fields = fields;
        this.kinds = kinds;
    }

    /** The names that may stand before a colon. */
    Set<FieldName> fields() {
        return fields;
    }

    /** The values of {@code kind:}. */
    List<String> kinds() {
        return kinds;
    }

    /** Whether words are looked for in all their forms. */
    boolean isStemmed() {
        return fields.contains(FieldName.EXACT);
    }

    private static List<String> names(Enum<?>[] kinds) {
        return Arrays.stream(kinds)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
