package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the passage without marks that a colon at the end of a paragraph sets off: the next paragraph, and those after
 * it that still speak in the first person.
 */
final class Blocks {
    private static final int MOST_PARAGRAPHS = 8;
    private static final int FEWEST_WORDS = 4;
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "our", "us", "my", "i'm", "we're", "i've", "we've");

    private Blocks() {}

    /** The paragraphs of the passage after the sentence of the given number, none where no passage is set off. */
    static List<Run> after(Narration narration, int sentence, Cues cues) {
        List<Run> paragraphs = new ArrayList<>();
        List<Sentence> sentences = narration.sentences();
        int paragraph = sentences.get(sentence).paragraph();
        int i = sentence + 1;
        while (i < sentences.size() && paragraphs.size() < MOST_PARAGRAPHS) {
            int end = i;
            while (end < sentences.size()
                    && sentences.get(end).paragraph() == sentences.get(i).paragraph()) {
                end++;
            }
            Run run = new Run(sentences.get(i).from(), sentences.get(end - 1).to());
            if (sentences.get(i).paragraph() == paragraph
                    || !belongs(narration, run, paragraphs.isEmpty(), sentences.subList(i, end), cues)) {
                break;
            }
            paragraphs.add(run);
            i = end;
        }
        return paragraphs;
    }

    private static boolean belongs(Narration narration, Run run, boolean first, List<Sentence> sentences, Cues cues) {
        boolean brief = run.to() - run.from() <= FEWEST_WORDS;
        if (narration.token(run.from()).isQuoted() || brief || narration.is(run.to() - 1, ":")) {
            return false;
        }
        return first || (speaksInFirstPerson(narration, run) && !isReported(sentences, cues));
    }

    private static boolean speaksInFirstPerson(Narration narration, Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (FIRST_PERSON.contains(narration.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReported(List<Sentence> sentences, Cues cues) {
        for (Sentence sentence : sentences) {
            for (Cue cue : cues.in(sentence)) {
                if (cue.subject() != null && cue.subject().form() != Mention.Form.PRONOUN) {
                    return true;
                }
            }
        }
        return false;
    }
}
