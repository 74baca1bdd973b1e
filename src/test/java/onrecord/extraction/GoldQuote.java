package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A span that somebody annotated as said.
 *
 * @param counts false for a belief, a decree or what the annotators set aside: neither to be found nor wrong to find
 * @param speaker how the text names the speaker here, or null where it does not
 * @param fullNames the names of the speaker in full, where the annotation tells them
 * @param cue the reporting words
 */
record GoldQuote(
        Span span,
        QuoteKind kind,
        boolean counts,
        @Nullable String speaker,
        @Nullable Span mention,
        List<String> fullNames,
        @Nullable String cue) {

    /** Offsets are Unicode code points in the file, UTF-16 here. */
    static GoldQuote of(JsonNode row, String text) {
        String kind = words(row, "kind");
        return new GoldQuote(
                span(text, row.get("start").asInt(), row.get("end").asInt()),
                kind == null ? QuoteKind.INDIRECT : QuoteKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                !says(row, "ignore", true) && !says(row, "speech", false),
                words(row, "speaker"),
                row.hasNonNull("speaker_start")
                        ? span(
                                text,
                                row.get("speaker_start").asInt(),
                                row.get("speaker_end").asInt())
                        : null,
                fullNames(row),
                words(row, "cue"));
    }

    private static Span span(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
    }

    private static boolean says(JsonNode row, String name, boolean value) {
        JsonNode said = row.path(name);
        return said.isBoolean() && said.booleanValue() == value;
    }

    private static @Nullable String words(JsonNode row, String name) {
        return row.hasNonNull(name) ? row.get(name).asString() : null;
    }

    /** The name of the speaker's article in Wikipedia counts only beside a resolved name. */
    private static List<String> fullNames(JsonNode row) {
        List<String> names = new ArrayList<>();
        String resolved = words(row, "speaker_canonical");
        if (resolved != null && !resolved.isEmpty()) {
            names.add(resolved);
            String titled = words(row, "speaker_wikipedia");
            if (titled != null) {
                names.add(titled.replace('_', ' '));
            }
        }
        return names;
    }
}
