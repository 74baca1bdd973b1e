package onrecord.extraction;

import java.util.List;
import java.util.function.Predicate;

/** Which share of the speakers is right where the words are, and who was answered where the speaker is wrong. */
record SpeakerTables(Findings findings) {

    ShareTable sharesByKind() {
        ShareTable table = new ShareTable("speaker right, by kind")
                .withRows(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT);
        findings.hitsWithSpeaker().forEach(hit -> table.add(hit.gold().kind(), hit.isSpeakerRight()));
        return table;
    }

    ShareTable sharesByForm() {
        return shares("speaker right, by form", findings.hitsWithSpeaker(), Hit::isSpeakerRight);
    }

    /** Of those whose full name the annotation tells. */
    ShareTable fullNamesByForm() {
        return shares("full name right, by form", findings.hitsWithFullName(), Hit::isFullNameRight);
    }

    private static ShareTable shares(String title, List<Hit> hits, Predicate<Hit> right) {
        ShareTable table = new ShareTable(title).withRows(SpeakerForm.values());
        hits.forEach(hit -> table.add(hit.form(), right.test(hit)));
        hits.forEach(hit -> table.add("all", right.test(hit)));
        return table;
    }

    CountTable<Answer> wrong() {
        return answers("wrong speakers: answered", findings.hitsWithSpeaker(), Hit::isSpeakerRight);
    }

    CountTable<Answer> wrongFullNames() {
        return answers("wrong full names: answered", findings.hitsWithFullName(), Hit::isFullNameRight);
    }

    private static CountTable<Answer> answers(String title, List<Hit> hits, Predicate<Hit> right) {
        CountTable<Answer> table = new CountTable<>(title, Answer.class).withRows(SpeakerForm.values());
        hits.stream().filter(right.negate()).forEach(hit -> table.add(hit.form(), Answer.of(hit.found())));
        return table;
    }

    @Override
    public String toString() {
        String named = sharesByKind() + "\n" + sharesByForm() + "\n" + wrong();
        return findings.hitsWithFullName().isEmpty()
                ? named
                : named + "\n" + fullNamesByForm() + "\n" + wrongFullNames();
    }
}
