package onrecord.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.QuoteKind;
import onrecord.speaker.SpeakerKind;

/**
 * What {@code q} can ask for in one kind of list.
 *
 * @param kinds the values of {@code kind:}
 */
record Dialect(Set<FieldName> fields, List<String> kinds) {

    /** Articles and quotes. */
    static final Dialect TEXTS = new Dialect(EnumSet.allOf(FieldName.class), names(QuoteKind.values()));

    /** Speakers, by their names. */
    static final Dialect NAMES = new Dialect(EnumSet.of(FieldName.KIND), names(SpeakerKind.values()));

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
