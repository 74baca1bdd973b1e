package onrecord.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with the reporting words in it, from left to right: where one report ends depends on where the next begins. */
record CuedSentence(Sentence sentence, List<Cue> cues) {
    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    @Nullable
    Cue lastCue() {
        return cues.isEmpty() ? null : cues.getLast();
    }

    /** Whether reporting words begin here, or after one more word: “…” | and she said. */
    boolean startsCue(int token) {
        return cues.stream().anyMatch(cue -> cue.from() == token || cue.from() == token + 1);
    }
}
