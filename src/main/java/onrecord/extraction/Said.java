package onrecord.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The reports found so far: each quotation belongs to one of them, and words with no cue go on with the last. */
final class Said {
    private final Narration narration;
    private final List<Report> reports = new ArrayList<>();
    private final Map<Integer, Report> byQuotation = new HashMap<>();
    private @Nullable Report last;
    private int lastSentence = -1;

    Said(Narration narration) {
        this.narration = narration;
    }

    List<Report> reports() {
        return reports;
    }

    /** The last report with words between marks. */
    @Nullable
    Report last() {
        return last;
    }

    /** The number of the sentence it stands in, or -1. */
    int lastSentence() {
        return lastSentence;
    }

    /** The paragraph it stands in, or -1. */
    int lastParagraph() {
        return lastSentence < 0 ? -1 : narration.sentences().get(lastSentence).paragraph();
    }

    Report add(Report report, int sentence) {
        reports.add(report);
        claim(report, report.last(), sentence);
        return report;
    }

    void addBlock(Report block) {
        reports.add(block);
    }

    void join(Report report, Run run, int sentence) {
        report.add(run);
        claim(report, run, sentence);
    }

    private void claim(Report report, Run run, int sentence) {
        for (int i = run.from(); i < run.to(); i++) {
            if (narration.token(i).isQuoted()) {
                byQuotation.put(i, report);
                last = report;
                lastSentence = sentence;
            }
        }
    }

    boolean isFree(Run run) {
        return IntStream.range(run.from(), run.to()).allMatch(this::isFree);
    }

    boolean isFree(int token) {
        return !byQuotation.containsKey(token);
    }
}
