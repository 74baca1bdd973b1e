package onrecord.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onrecord.extraction.Report.Basis;
import org.jspecify.annotations.Nullable;

/** Goes through a text sentence by sentence and joins each passage that is said to the words that report it. */
final class Reports {
    private static final int FEWEST_WORDS = 6;

    /** Reports of one sentence stand beside each other. */
    private static final int NEIGHBOURS = 6;

    private final Narration narration;
    private final Cues cues;
    private final Contents contents;
    private final List<Report> reports = new ArrayList<>();
    private final Map<Integer, Report> byQuotation = new HashMap<>();

    /** The last report with words between marks, and the sentence it stands in. */
    private @Nullable Report last;

    private int lastSentence = -1;
    private @Nullable Mention colon;
    private int colonParagraph = -1;
    private int lastOfBlock = -1;

    private Reports(Narration narration) {
        this.narration = narration;
        this.cues = new Cues(narration);
        this.contents = new Contents(narration, cues.phrases());
    }

    static List<Report> of(Narration narration, Transcript transcript) {
        Reports reports = new Reports(narration);
        List<Sentence> sentences = narration.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!transcript.covers(sentences.get(i).paragraph())) {
                reports.read(sentences.get(i), i);
            }
        }
        return IntStream.range(0, reports.reports.size())
                .filter(i -> !reports.isRetold(i))
                .mapToObj(reports.reports::get)
                .toList();
    }

    /** What somebody is said to have said, without marks of its own, stands in the report of it already. */
    private boolean isRetold(int number) {
        Run run = reports.get(number).first();
        int from = Math.max(0, number - NEIGHBOURS);
        int to = Math.min(reports.size(), number + NEIGHBOURS + 1);
        return reports.subList(from, to).stream()
                .filter(other -> !other.isBlock())
                .map(Report::first)
                .anyMatch(outer -> outer.holds(run) && !outer.equals(run));
    }

    private void read(Sentence sentence, int number) {
        if (sentence.paragraph() <= lastOfBlock) {
            return;
        }
        List<Cue> found = cues.in(sentence);
        int floor = sentence.from();
        for (Cue cue : found) {
            Run before = contents.before(cue, sentence, floor);
            Run after = contents.after(cue, sentence, found);
            boolean free = before != null && isFree(before);
            if (before != null && free && (after == null || isQuote(before) || isQuote(after))) {
                Report report = report(before, cue, number);
                if (after != null && isFree(after)) {
                    if (isQuote(after) && isQuote(before)) {
                        join(report, after, number);
                    } else {
                        report(after, cue, number);
                    }
                }
            } else if (after != null && isFree(after)) {
                report(after, cue, number);
            }
            floor = Math.max(floor, cue.to());
        }
        loose(sentence, number, found);
        if (narration.is(sentence.to() - 1, ":")) {
            colon = found.isEmpty() || found.getLast().subject() == null
                    ? cues.subjects().firstOf(sentence.from(), sentence.to())
                    : found.getLast().subject();
            colonParagraph = sentence.paragraph();
            block(sentence, number, found);
        }
    }

    private void block(Sentence sentence, int number, List<Cue> found) {
        List<Run> paragraphs = Blocks.after(narration, number, cues);
        Cue cue = found.isEmpty() ? null : found.getLast();
        if (cue != null && !paragraphs.isEmpty()) {
            reports.add(Report.block(paragraphs, cue, colon));
            lastOfBlock = sentence.paragraph() + paragraphs.size();
        }
    }

    private Report report(Run run, Cue cue, int sentence) {
        Report report = new Report(run, cue, cue.subject(), Basis.CUE);
        reports.add(report);
        claim(report, run, sentence);
        return report;
    }

    private void join(Report report, Run run, int sentence) {
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

    private boolean isFree(Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (byQuotation.containsKey(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isQuote(Run run) {
        return run.to() == run.from() + 1 && narration.token(run.from()).isQuoted();
    }

    /** Quotations that no cue in their sentence claims. */
    private void loose(Sentence sentence, int number, List<Cue> found) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (narration.token(i).isQuoted() && !byQuotation.containsKey(i)) {
                loose(i, sentence, number, found);
            }
        }
    }

    private void loose(int token, Sentence sentence, int number, List<Cue> found) {
        Quotation quotation = narration.quotationAt(token);
        Run run = new Run(token, token + 1);
        Report previous = last;
        boolean alone = isAlone(token, sentence);
        if (quotation.continued() && previous != null && alone) {
            join(previous, run, number);
            return;
        }
        if (!alone
                && (Scare.isName(narration.text(), quotation.inner())
                        || Scare.words(narration.text(), quotation.inner()) < FEWEST_WORDS)) {
            return;
        }
        if (alone
                && Scare.isName(narration.text(), quotation.inner())
                && Scare.words(narration.text(), quotation.inner()) < FEWEST_WORDS) {
            return;
        }
        boolean sameParagraph =
                previous != null && narration.sentences().get(lastSentence).paragraph() == sentence.paragraph();
        if (alone && previous != null && sameParagraph && number == lastSentence + 1) {
            if (isQuote(previous.last())) {
                join(previous, run, number);
            } else {
                add(new Report(run, previous.cue(), previous.speaker(), Basis.SENTENCE_BEFORE), run, number);
            }
            return;
        }
        add(context(run, sentence, number, alone, found), run, number);
    }

    private Report context(Run run, Sentence sentence, int number, boolean alone, List<Cue> found) {
        Report previous = last;
        if (!alone) {
            Cue cue = found.isEmpty() ? null : found.getLast();
            Mention subject = cue == null || cue.subject() == null
                    ? cues.subjects().firstOf(sentence.from(), sentence.to())
                    : cue.subject();
            boolean announced = narration.is(run.from() - 1, ":");
            return new Report(run, cue, subject, announced ? Basis.COLON : Basis.SUBJECT);
        }
        if (colon != null && colonParagraph >= sentence.paragraph() - 1) {
            return new Report(run, null, colon, Basis.COLON);
        }
        Sentence before = number > 0 ? narration.sentences().get(number - 1) : sentence;
        if (before.paragraph() == sentence.paragraph() && number > 0) {
            return new Report(run, null, speakerOf(before), Basis.SENTENCE_BEFORE);
        }
        boolean near =
                previous != null && narration.sentences().get(lastSentence).paragraph() >= sentence.paragraph() - 1;
        if (near && previous != null) {
            return new Report(run, null, previous.speaker(), Basis.PARAGRAPH_BEFORE);
        }
        return new Report(run, null, number > 0 ? speakerOf(before) : null, Basis.PARAGRAPH_BEFORE);
    }

    private @Nullable Mention speakerOf(Sentence sentence) {
        List<Cue> found = cues.in(sentence);
        if (!found.isEmpty() && found.getLast().subject() != null) {
            return found.getLast().subject();
        }
        return cues.subjects().firstOf(sentence.from(), sentence.to());
    }

    private void add(Report report, Run run, int number) {
        reports.add(report);
        claim(report, run, number);
    }

    /** A quotation that is its whole sentence, other quotations and marks aside. */
    private boolean isAlone(int token, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (i != token && narration.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }
}
