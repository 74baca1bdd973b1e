package onrecord.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CorpusTests {

    private static final int SIZE = 4_000;

    private final Corpus corpus = new Corpus(1, SIZE);

    @Test
    void putsEachTopicIntoItsShareOfTheArticles() {
        assertThat(share(article -> article.body().contains("China"))).isCloseTo(0.25, within(0.02));
        assertThat(share(article -> article.body().contains("balloon"))).isCloseTo(0.005, within(0.003));
        assertThat(share(article -> article.body().contains("trade talks"))).isCloseTo(0.02, within(0.006));
    }

    @Test
    void writes350WordsWithFourQuotes() {
        assertThat(corpus.all()).allSatisfy(article -> {
            assertThat(article.body().split("\\s+")).hasSize(Corpus.WORDS);
            assertThat(article.quotes()).hasSize(Corpus.QUOTES);
        });
    }

    @Test
    void saysWhereEachQuoteAndItsSpeakerStand() {
        Article article = corpus.article(7);
        assertThat(article.quotes())
                .allSatisfy(quote -> assertThat(article.body())
                        .contains("“" + quote.text(article.body()) + "” said "
                                + quote.speaker().name() + "."));
        assertThat(article.quotes())
                .allSatisfy(quote -> assertThat(article.body()
                                .substring(
                                        quote.mention().start(), quote.mention().end()))
                        .isEqualTo(quote.speaker().name()));
    }

    @Test
    void makesTheSameArticlesForTheSameSeedOnly() {
        assertThat(new Corpus(1, 10).article(3)).isEqualTo(corpus.article(3));
        assertThat(new Corpus(2, SIZE).article(3).body())
                .isNotEqualTo(corpus.article(3).body());
    }

    @Test
    void quotesTheSpeakerOfTheQuestionsInAboutOneArticleOfSixty() {
        assertThat(share(article -> article.speakers().containsKey(corpus.speaker())))
                .isCloseTo(1 / 60.0, within(0.006));
    }

    @Test
    void hasDifferentSpeakersOnly() {
        assertThat(corpus.speakers()).hasSize(Cast.SPEAKERS).doesNotHaveDuplicates();
    }

    private double share(Predicate<Article> which) {
        return corpus.all().filter(which).count() / (double) SIZE;
    }
}
