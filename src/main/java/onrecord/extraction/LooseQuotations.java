package onrecord.extraction;

import java.util.stream.IntStream;
import onrecord.extraction.Report.Basis;
import org.jspecify.annotations.Nullable;

/** Gives the quotations that no cue of their sentence claims to the one who speaks around them. */
final class LooseQuotations {
    private static final int FEWEST_WORDS = 6;

    private final Narration narration;
    private final Cues cues;
    private final Runs runs;
    private final Said said;
    private @Nullable Mention announcer;
    private int announced = -1;

    LooseQuotations(Narration narration, Cues cues, Said said) {
        this.narration = narration;
        this.cues = cues;
        this.runs = new Runs(narration);
        this.said = said;
    }

    /** A colon ended the paragraph: its speaker says the quotations after it, until the next such colon. */
    void announcedBy(@Nullable Mention speaker, int paragraph) {
        announcer = speaker;
        announced = paragraph;
    }

    void read(CuedSentence sentence, int number) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (narration.token(i).isQuoted() && said.isFree(i)) {
                read(i, sentence, number);
            }
        }
    }

    private void read(int token, CuedSentence sentence, int number) {
        Run run = new Run(token, token + 1);
        boolean alone = isAlone(token, sentence);
        Report previous = said.last();
        if (previous != null && alone && narration.quotationAt(token).continued()) {
            said.join(previous, run, number);
        } else if (isNobodys(narration.quotationAt(token).inner(), alone)) {
            return;
        } else if (previous != null && alone && follows(sentence, number)) {
            goOn(previous, run, number);
        } else {
            said.add(alone ? alone(run, sentence, number) : within(run, sentence), number);
        }
    }

    /** A title or name; within a sentence also a few words held at a distance. */
    private boolean isNobodys(Span inner, boolean alone) {
        boolean few = Scare.words(narration.text(), inner) < FEWEST_WORDS;
        boolean name = Scare.isName(narration.text(), inner);
        return alone ? name && few : name || few;
    }

    private boolean follows(CuedSentence sentence, int number) {
        return number == said.lastSentence() + 1
                && said.lastParagraph() == sentence.sentence().paragraph();
    }

    private void goOn(Report previous, Run run, int number) {
        if (runs.isQuote(previous.last())) {
            said.join(previous, run, number);
        } else {
            said.add(new Report(run, previous.cue(), previous.speaker(), Basis.SENTENCE_BEFORE), number);
        }
    }

    /** The one the sentence around the quotation is about. */
    private Report within(Run run, CuedSentence sentence) {
        boolean colon = narration.is(run.from() - 1, ":");
        return new Report(run, sentence.lastCue(), speakerOf(sentence), colon ? Basis.COLON : Basis.SUBJECT);
    }

    /** The one announced, or who spoke just before. */
    private Report alone(Run run, CuedSentence sentence, int number) {
        int paragraph = sentence.sentence().paragraph();
        if (announcer != null && announced >= paragraph - 1) {
            return new Report(run, null, announcer, Basis.COLON);
        }
        if (number > 0 && narration.sentences().get(number - 1).paragraph() == paragraph) {
            return new Report(run, null, speakerOfSentence(number - 1), Basis.SENTENCE_BEFORE);
        }
        Report previous = said.last();
        if (previous != null && said.lastParagraph() >= paragraph - 1) {
            return new Report(run, null, previous.speaker(), Basis.PARAGRAPH_BEFORE);
        }
        return new Report(run, null, number > 0 ? speakerOfSentence(number - 1) : null, Basis.PARAGRAPH_BEFORE);
    }

    private @Nullable Mention speakerOfSentence(int number) {
        Sentence sentence = narration.sentences().get(number);
        return speakerOf(new CuedSentence(sentence, cues.in(sentence)));
    }

    private @Nullable Mention speakerOf(CuedSentence sentence) {
        Cue cue = sentence.lastCue();
        return cue == null || cue.subject() == null
                ? cues.subjects().firstOf(sentence.from(), sentence.to())
                : cue.subject();
    }

    /** A quotation that is its whole sentence, other quotations and marks aside. */
    private boolean isAlone(int token, CuedSentence sentence) {
        return IntStream.range(sentence.from(), sentence.to())
                .noneMatch(i -> i != token && narration.token(i).isWord());
    }
}
