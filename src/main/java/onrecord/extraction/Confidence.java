package onrecord.extraction;

import java.util.Objects;
import onrecord.extraction.Mention.Form;
import onrecord.extraction.Report.Basis;
import org.jspecify.annotations.Nullable;

/**
 * How sure a quote is: the share of quotes of its sort in which words and speaker were both right, between 0 and 1.
 *
 * <p>Counted on the 610 articles of the development part of PolNeAR (Newell, Margolin, Ruths, LREC 2018) on 2026-11-24
 * and rounded; blocks and turns, which that corpus does not mark, are estimates.
 */
final class Confidence {

    /** What is shorter is often a name or a term in marks. */
    private static final int FEW_WORDS = 4;

    private static final int SOME_WORDS = 8;

    static final double UNKNOWN_SPEAKER = 0.05;
    static final double NEAREST_SUBJECT = 0.35;
    static final double EVEN = 0.5;
    static final double TURN = 0.85;

    private Confidence() {}

    /**
     * @param words how many words stand in the quote
     * @param introduced whether reported speech begins with "that", "whether", "why"
     */
    static double of(QuoteKind kind, Report report, int words, boolean introduced) {
        Mention mention = Objects.requireNonNull(report.speaker());
        return switch (kind) {
            case DIRECT -> report.basis() == Basis.CUE ? reported(mention.form(), words) : placed(report.basis());
            case MIXED -> mention.form() == Form.NOMINAL ? 0.5 : 0.7;
            case INDIRECT -> retold(report.cue(), mention.form(), introduced);
            case BLOCK -> 0.8;
        };
    }

    /** Words in marks with a reporting verb beside them. */
    private static double reported(Form form, int words) {
        if (words < FEW_WORDS) {
            return 0.65;
        }
        boolean some = words < SOME_WORDS;
        return switch (form) {
            case NAME -> some ? 0.88 : 0.97;
            case PRONOUN -> some ? 0.93 : 0.98;
            case NOMINAL -> some ? 0.65 : 0.89;
        };
    }

    /** Words in marks without one: the speaker is who stands nearest. */
    private static double placed(Basis basis) {
        return switch (basis) {
            case COLON -> 0.8;
            case SENTENCE_BEFORE -> 0.6;
            case PARAGRAPH_BEFORE -> 0.5;
            default -> NEAREST_SUBJECT;
        };
    }

    private static double retold(@Nullable Cue cue, Form form, boolean introduced) {
        Verb verb = cue == null ? null : cue.verb();
        boolean certain = introduced || verb == null || verb.isPlain();
        if (form == Form.NOMINAL) {
            return certain ? 0.66 : 0.33;
        }
        return certain ? 0.75 : 0.45;
    }
}
