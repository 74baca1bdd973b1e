package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;

/** Reads the proper names of a text in order: first each run of capitals, then which part of it is the name. */
final class Names {
    private final NameRuns runs;
    private final NameReading reading;

    private Names(Narration narration) {
        this.runs = new NameRuns(narration);
        this.reading = new NameReading(narration);
    }

    static List<Name> of(Narration narration) {
        Names names = new Names(narration);
        List<Name> found = new ArrayList<>();
        for (Sentence sentence : narration.sentences()) {
            names.read(sentence, found);
        }
        return found;
    }

    private void read(Sentence sentence, List<Name> found) {
        int i = sentence.from();
        while (i < sentence.to()) {
            if (runs.mayBegin(i, sentence)) {
                Run run = new Run(i, runs.end(i, sentence.to()));
                reading.of(run, sentence).ifPresent(found::add);
                i = run.to();
            } else {
                i++;
            }
        }
    }
}
