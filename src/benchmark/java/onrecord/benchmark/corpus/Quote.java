package onrecord.benchmark.corpus;

import java.util.List;

/**
 * A quote as it is given to an import, which then looks for none itself.
 *
 * @param cue where the reporting verb stands
 * @param mention where the speaker's name stands
 */
public record Quote(String kind, List<Place> spans, Place cue, Speaker speaker, Place mention) {

    /** From start to end, exclusive, in UTF-16 code units of the body. */
    public record Place(int start, int end) {}

    /** Who says it. */
    public record Speaker(String name, String kind) {}

    /** The words. */
    public String text(String body) {
        Place span = spans.getFirst();
        return body.substring(span.start(), span.end());
    }
}
