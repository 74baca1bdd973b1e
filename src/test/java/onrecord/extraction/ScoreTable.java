package onrecord.extraction;

import java.util.List;
import java.util.function.Predicate;

/** How many of the spans are found, and how many with their speaker. */
record ScoreTable(Findings findings) {

    Score all(Predicate<Hit> right) {
        List<Hit> hits = findings.hits();
        long rightOnes = hits.stream().filter(right).count();
        return new Score(
                rightOnes,
                hits.size() + findings.falseAlarms().size(),
                rightOnes,
                hits.size() + findings.misses().size());
    }

    /** Precision among those found as this kind, recall among those annotated as it. */
    Score of(QuoteKind kind, Predicate<Hit> right) {
        List<Hit> found = findings.hits().stream()
                .filter(hit -> hit.found().kind() == kind)
                .toList();
        List<Hit> gold = findings.hits().stream()
                .filter(hit -> hit.gold().kind() == kind)
                .toList();
        return new Score(
                found.stream().filter(right).count(),
                found.size() + falseAlarms(kind),
                gold.stream().filter(right).count(),
                gold.size() + misses(kind));
    }

    private long falseAlarms(QuoteKind kind) {
        return findings.falseAlarms().stream()
                .filter(alarm -> alarm.found().kind() == kind && !alarm.fragment())
                .count();
    }

    private long misses(QuoteKind kind) {
        return findings.misses().stream()
                .filter(miss -> miss.gold().kind() == kind)
                .count();
    }

    @Override
    public String toString() {
        return "%-34s%10s%8s%8s%8s%8s%n".formatted("in per cent", "precision", "recall", "F1", "found", "gold")
                + of(QuoteKind.DIRECT, hit -> true).line("direct")
                + of(QuoteKind.MIXED, hit -> true).line("mixed")
                + of(QuoteKind.INDIRECT, hit -> true).line("indirect")
                + all(hit -> true).line("all kinds")
                + of(QuoteKind.DIRECT, Hit::isSpeakerRight).line("direct, words and speaker")
                + all(Hit::isSpeakerRight).line("all kinds, words and speaker");
    }
}
