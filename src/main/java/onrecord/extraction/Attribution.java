package onrecord.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes quotes of reports: kind, exact spans, the speaker resolved over the whole text. */
final class Attribution {
    private final Narration narration;
    private final Resolution resolution;
    private final TurnSpeakers turnSpeakers;
    private final Relay relay;
    private final Map<Source, Integer> numbers = new HashMap<>();

    Attribution(Narration narration, People people) {
        this.narration = narration;
        this.resolution = new Resolution(narration, people);
        this.turnSpeakers = new TurnSpeakers(people);
        this.relay = new Relay(narration);
    }

    List<FoundQuote> quotes(List<Report> reports, Transcript transcript) {
        List<FoundQuote> quotes = new ArrayList<>();
        List<Report> inOrder = new ArrayList<>(reports);
        inOrder.sort(Comparator.comparingInt(report -> report.first().from()));
        for (Report report : inOrder) {
            FoundQuote quote = quote(report);
            // hearsay without a source tells a reader nothing
            if (quote.kind() != QuoteKind.INDIRECT || quote.speaker() != null) {
                quotes.add(quote);
            }
        }
        for (Transcript.Turn turn : transcript.turns()) {
            if (!turn.spans().isEmpty()) {
                quotes.add(turn(turn));
            }
        }
        quotes.sort(Comparator.comparingInt(quote -> quote.spans().getFirst().start()));
        return quotes;
    }

    private FoundQuote quote(Report report) {
        List<Span> spans = new ArrayList<>();
        boolean quoted = false;
        boolean narrated = false;
        for (Run run : report.runs()) {
            boolean pure =
                    run.to() == run.from() + 1 && narration.token(run.from()).isQuoted();
            spans.add(pure ? narration.quotationAt(run.from()).inner() : narration.span(run.from(), run.to()));
            for (int i = run.from(); i < run.to(); i++) {
                quoted |= narration.token(i).isQuoted();
                narrated |= narration.token(i).isWord();
            }
        }
        spans.sort(Comparator.comparingInt(Span::start));
        QuoteKind kind = report.isBlock()
                ? QuoteKind.BLOCK
                : !quoted ? QuoteKind.INDIRECT : narrated ? QuoteKind.MIXED : QuoteKind.DIRECT;
        Mention mention = report.speaker();
        FoundSpeaker speaker = speaker(resolution.of(mention));
        return new FoundQuote(
                kind,
                spans,
                cueSpan(report.cue()),
                speaker,
                mention == null ? null : narration.span(mention.from(), mention.to()),
                via(report),
                speaker == null
                        ? Confidence.UNKNOWN_SPEAKER
                        : Confidence.of(
                                kind,
                                report,
                                words(spans),
                                introduces(report.first().from())));
    }

    private boolean introduces(int token) {
        return narration.is(token, "that")
                || narration.is(token, "whether")
                || narration.is(token, "why")
                || narration.is(token, "how");
    }

    private int words(List<Span> spans) {
        return spans.stream()
                .mapToInt(span -> Scare.words(narration.text(), span))
                .sum();
    }

    private List<String> via(Report report) {
        Cue cue = report.cue();
        return cue == null ? List.of() : relay.of(cue, narration.sentenceAt(cue.at()), report.speaker());
    }

    private @Nullable Span cueSpan(@Nullable Cue cue) {
        return cue == null ? null : narration.span(cue.wordsFrom(), Math.max(cue.wordsTo(), cue.wordsFrom() + 1));
    }

    private @Nullable FoundSpeaker speaker(@Nullable Source source) {
        if (source == null) {
            return null;
        }
        Integer number = numbers.computeIfAbsent(source, key -> numbers.size());
        return new FoundSpeaker(number, source.name(), source.kind(), source.title());
    }

    private FoundQuote turn(Transcript.Turn turn) {
        return new FoundQuote(
                QuoteKind.BLOCK,
                turn.spans(),
                null,
                speaker(turnSpeakers.of(turn.speaker().in(narration.text()))),
                turn.speaker(),
                List.of(),
                Confidence.TURN);
    }
}
