package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said, by which cue, before it is known who the speaker is. Further pieces may join it. */
final class Report {

    /** What the speaker was read from. */
    enum Basis {
        /** A cue in the same sentence. */
        CUE,
        /** A cue in the sentence before. */
        SENTENCE_BEFORE,
        /** The words before a colon. */
        COLON,
        /** The one who spoke in the paragraph before. */
        PARAGRAPH_BEFORE,
        /** The one the sentence is about. */
        SUBJECT,
        /** The name before a transcript's turn. */
        TURN,
        NOTHING
    }

    private final List<Run> runs = new ArrayList<>();
    private final @Nullable Cue cue;
    private final @Nullable Mention speaker;
    private final Basis basis;
    private boolean block;

    Report(Run run, @Nullable Cue cue, @Nullable Mention speaker, Basis basis) {
        runs.add(run);
        this.cue = cue;
        this.speaker = speaker;
        this.basis = basis;
    }

    /** Passages without marks, set off as their own paragraphs after a colon. */
    static Report block(List<Run> paragraphs, @Nullable Cue cue, @Nullable Mention speaker) {
        Report report = new Report(paragraphs.getFirst(), cue, speaker, Basis.COLON);
        report.block = true;
        report.runs.addAll(paragraphs.subList(1, paragraphs.size()));
        return report;
    }

    boolean isBlock() {
        return block;
    }

    void add(Run run) {
        runs.add(run);
    }

    List<Run> runs() {
        return runs;
    }

    @Nullable
    Cue cue() {
        return cue;
    }

    @Nullable
    Mention speaker() {
        return speaker;
    }

    Basis basis() {
        return basis;
    }

    Run last() {
        return runs.getLast();
    }

    Run first() {
        return runs.getFirst();
    }
}
