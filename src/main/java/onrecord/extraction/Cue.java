package onrecord.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The words that report speech, and who they say it is by. Places are tokens.
 *
 * @param at the verb, or the first token of "according to"
 * @param verb null for "according to" and a bare colon
 * @param subject who speaks, or null where the cue does not say
 * @param inverted whether the speaker follows the verb: said Blinken
 * @param from where the group of subject, verb and what belongs to them begins
 * @param to where it ends, and what is said may begin
 * @param wordsTo where the reporting words end, which begin at {@code wordsFrom}
 */
record Cue(
        int at,
        @Nullable Verb verb,
        @Nullable Mention subject,
        boolean inverted,
        int from,
        int to,
        int wordsFrom,
        int wordsTo) {

    boolean isAccordingTo() {
        return verb == null;
    }

    Cue saidBy(@Nullable Mention other) {
        return new Cue(at, verb, other, inverted, from, to, wordsFrom, wordsTo);
    }
}
