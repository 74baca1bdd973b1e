package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onrecord.extraction.ErrorTable.Wrong;
import org.junit.jupiter.api.Test;

class ErrorTableTests {
    private static final String THIN = "the ice was too thin";
    private static final String LATE = "the ferry was late";
    private final Annotations in =
            new Annotations("Ana Duarte said " + THIN + ". Her pilot said " + LATE + ", and Ivo Brandt smiled.");

    @Test
    void countsMissesByKindAndCause() {
        ErrorTable errors = new ErrorTable(findings(
                in.article(in.gold(QuoteKind.INDIRECT, THIN, "Ana Duarte"), in.gold(QuoteKind.MIXED, LATE, null))));
        assertThat(errors.misses().count("indirect", MissCause.NOTHING_FOUND)).isOne();
        assertThat(errors.misses().count("mixed", MissCause.NOTHING_FOUND)).isOne();
        assertThat(errors.misses().count("direct", MissCause.NOTHING_FOUND)).isZero();
        assertThat(errors.verbs().count("say", Wrong.MISS)).isOne();
    }

    @Test
    void countsFalseAlarmsByWhatTheyWereFoundFrom() {
        ErrorTable errors =
                new ErrorTable(findings(in.article(), in.found(QuoteKind.INDIRECT, LATE, "Her pilot", "Her pilot")));
        assertThat(errors.falseAlarms().count("indirect", FoundFrom.CUE_VERB)).isOne();
        assertThat(errors.verbs().count("say", Wrong.FALSE_ALARM)).isOne();
    }

    @Test
    void countsWrongSpeakersByFormAndAnswer() {
        SpeakerTables speakers = new SpeakerTables(findings(
                in.article(
                        in.gold(QuoteKind.INDIRECT, THIN, "Ana Duarte"),
                        in.gold(QuoteKind.INDIRECT, LATE, "Her pilot")),
                in.found(QuoteKind.INDIRECT, THIN, "Her pilot", "Her pilot"),
                in.found(QuoteKind.INDIRECT, LATE, "Ivo Brandt", "Ivo Brandt")));
        assertThat(speakers.wrong().count("name", Answer.A_DESCRIPTION)).isOne();
        assertThat(speakers.wrong().count("nominal", Answer.ANOTHER_NAME)).isOne();
        assertThat(speakers.sharesByForm().of("all")).isEqualTo(new ShareTable.Share(2, 0));
    }

    @Test
    void scoresWordsAloneAndWithTheirSpeaker() {
        ScoreTable scores = new ScoreTable(findings(
                in.article(in.gold(QuoteKind.INDIRECT, THIN, "Ana Duarte"), in.gold(QuoteKind.INDIRECT, LATE, null)),
                in.found(QuoteKind.INDIRECT, THIN, "Ana Duarte", "Ana Duarte"),
                in.found(QuoteKind.INDIRECT, LATE, "Her pilot", "Her pilot"),
                in.found(QuoteKind.INDIRECT, "Ivo Brandt smiled", "Her pilot", "Her pilot")));
        assertThat(scores.of(QuoteKind.INDIRECT, hit -> true)).isEqualTo(new Score(2, 3, 2, 2));
        assertThat(scores.all(Hit::isSpeakerRight)).isEqualTo(new Score(1, 3, 1, 2));
        assertThat(scores.of(QuoteKind.DIRECT, hit -> true).f1()).isZero();
    }

    @Test
    void printsEveryTableAlsoWhereNothingIsAnnotated() {
        assertThat(Evaluation.judged(List.of(), Map.of()))
                .contains("in per cent", "speaker right, by form", "by confidence", "missed", "worst verbs")
                .doesNotContain("full name", "NaN");
    }

    @Test
    void countsAnArticleNotReadAsOneWithoutAFind() {
        GoldArticle article = in.article(in.gold(QuoteKind.INDIRECT, THIN, "Ana Duarte"));
        assertThat(Evaluation.judged(List.of(article), Map.of("another", List.of())))
                .containsPattern("all kinds +0\\.0 +0\\.0 +0\\.0 +0 +1\n");
    }

    private static Findings findings(GoldArticle article, FoundQuote... found) {
        return Findings.of(List.of(new Comparison(article, List.of(found))));
    }
}
