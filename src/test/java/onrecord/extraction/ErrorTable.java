package onrecord.extraction;

import java.util.Objects;

/** What went wrong with the words, by cause. */
record ErrorTable(Findings findings) {
    private static final int WORST = 10;

    /** Which way a verb goes wrong. */
    enum Wrong {
        FALSE_ALARM,
        MISS
    }

    CountTable<MissCause> misses() {
        CountTable<MissCause> table = new CountTable<>("missed", MissCause.class)
                .withRows(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT);
        findings.misses().forEach(miss -> table.add(miss.gold().kind(), miss.cause()));
        return table;
    }

    CountTable<FoundFrom> falseAlarms() {
        CountTable<FoundFrom> table = new CountTable<>("false alarms: found from", FoundFrom.class)
                .withRows(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT);
        for (FalseAlarm alarm : findings.falseAlarms()) {
            String kind = CountTable.label(alarm.found().kind());
            table.add(alarm.fragment() ? kind + ", of a longer quote" : kind, FoundFrom.of(alarm.found()));
        }
        return table;
    }

    /** Reported speech only: words in marks are found by their marks. */
    CountTable<Wrong> verbs() {
        CountTable<Wrong> table = new CountTable<>("indirect, worst verbs", Wrong.class);
        findings.falseAlarms().stream()
                .map(FalseAlarm::found)
                .filter(found -> found.kind() == QuoteKind.INDIRECT)
                .map(FoundSpan::cue)
                .filter(Objects::nonNull)
                .forEach(cue -> table.add(CueVerb.of(cue), Wrong.FALSE_ALARM));
        findings.misses().stream()
                .map(Miss::gold)
                .filter(gold -> gold.kind() == QuoteKind.INDIRECT)
                .map(GoldQuote::cue)
                .filter(Objects::nonNull)
                .forEach(cue -> table.add(CueVerb.of(cue), Wrong.MISS));
        return table;
    }

    @Override
    public String toString() {
        CountTable<Wrong> verbs = verbs();
        return String.join("\n", misses().toString(), falseAlarms().toString(), verbs.print(verbs.highest(WORST)));
    }
}
