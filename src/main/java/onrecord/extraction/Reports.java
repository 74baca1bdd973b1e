package onrecord.extraction;

import java.util.List;
import onrecord.extraction.Report.Basis;
import org.jspecify.annotations.Nullable;

/** Goes through a text sentence by sentence and joins each passage that is said to the words that report it. */
final class Reports {
    private final Narration narration;
    private final Cues cues;
    private final Runs runs;
    private final WordsBefore wordsBefore;
    private final WordsAfter wordsAfter;
    private final Said said;
    private final LooseQuotations loose;
    private final Parentheses parentheses;
    private int lastOfBlock = -1;

    private Reports(Narration narration) {
        this.narration = narration;
        this.cues = new Cues(narration);
        this.runs = new Runs(narration);
        this.wordsBefore = new WordsBefore(narration);
        this.wordsAfter = new WordsAfter(narration, cues.phrases());
        this.parentheses = new Parentheses(narration, cues.phrases());
        this.said = new Said(narration);
        this.loose = new LooseQuotations(narration, cues, said);
    }

    static List<Report> of(Narration narration, Transcript transcript) {
        Reports reports = new Reports(narration);
        List<Sentence> sentences = narration.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!transcript.covers(sentences.get(i).paragraph())) {
                reports.read(sentences.get(i), i);
            }
        }
        return Retold.leftOut(reports.said.reports());
    }

    private void read(Sentence sentence, int number) {
        if (sentence.paragraph() <= lastOfBlock) {
            return;
        }
        CuedSentence cued = new CuedSentence(sentence, cues.in(sentence));
        Run whole = reportWhole(cued, number);
        int floor = sentence.from();
        for (Cue cue :
                whole == null ? cued.cues() : cued.cues().subList(0, cued.cues().size() - 1)) {
            read(cue, cued, floor, number);
            floor = Math.max(floor, cue.to());
        }
        loose.read(cued, number);
        if (narration.is(sentence.to() - 1, ":")) {
            announce(cued, number);
        }
    }

    /** The last cue may report all of the sentence; the others then find their quotations taken. */
    private @Nullable Run reportWhole(CuedSentence sentence, int number) {
        Cue last = sentence.lastCue();
        Run whole = last == null ? null : wordsBefore.whole(last, sentence);
        if (last != null && whole != null) {
            report(whole, last, number);
        }
        return whole;
    }

    /** What stands before a cue is said by it where nothing after it is, or where either is a quotation. */
    private void read(Cue cue, CuedSentence sentence, int floor, int number) {
        Run before = before(cue, sentence, floor);
        Run after = wordsAfter.of(cue, sentence);
        boolean around = parentheses.isOne(cue, sentence);
        boolean either = around || after == null || (before != null && (runs.isQuote(before) || runs.isQuote(after)));
        Report report = before != null && either ? report(before, cue, number) : null;
        Run more = free(after);
        if (more == null) {
            return;
        }
        if (report != null && (around || runs.isQuote(more)) && runs.isQuote(more) == runs.isQuote(report.first())) {
            said.join(report, more, number);
        } else {
            report(more, cue, number);
        }
    }

    /** Reports without marks before it are part of what a cue reports; with marks they are reports of their own. */
    private @Nullable Run before(Cue cue, CuedSentence sentence, int floor) {
        Run all = wordsBefore.of(cue, sentence, sentence.from());
        return all != null && !runs.holdsQuote(all) ? all : free(wordsBefore.of(cue, sentence, floor));
    }

    private @Nullable Run free(@Nullable Run run) {
        return run != null && said.isFree(run) ? run : null;
    }

    private Report report(Run run, Cue cue, int number) {
        return said.add(new Report(run, cue, cue.subject(), Basis.CUE), number);
    }

    /** A colon at the end: quotations of the next paragraph, or a passage without marks, are announced by it. */
    private void announce(CuedSentence sentence, int number) {
        Cue cue = sentence.lastCue();
        int paragraph = sentence.sentence().paragraph();
        Mention speaker = cue == null || cue.subject() == null
                ? cues.subjects().firstOf(sentence.from(), sentence.to())
                : cue.subject();
        loose.announcedBy(speaker, paragraph);
        List<Run> paragraphs = Blocks.after(narration, number, cues);
        if (cue != null && !paragraphs.isEmpty()) {
            said.addBlock(Report.block(paragraphs, cue, speaker));
            lastOfBlock = paragraph + paragraphs.size();
        }
    }
}
