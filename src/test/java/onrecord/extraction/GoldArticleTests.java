package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldArticleTests {

    @Test
    void countsOffsetsInCodePoints() {
        GoldArticle article = GoldArticle.of("""
                {"id": "ferry", "text": "🌍 “Ice is thin,” Duarte said.", "quotes": [{"start": 3, "end": 14,
                 "kind": "direct", "speaker": "Duarte", "speaker_start": 17, "speaker_end": 23, "cue": "said"}]}""");
        GoldQuote quote = article.quotes().getFirst();
        assertThat(quote.span().in(article.text())).isEqualTo("Ice is thin");
        assertThat(quote.mention()).isEqualTo(new Span(18, 24));
        assertThat(quote.counts()).isTrue();
        assertThat(quote.fullNames()).isEmpty();
    }

    @Test
    void setsBeliefsAndIgnoredRowsAside() {
        GoldArticle article = GoldArticle.of("""
                {"id": "ferry", "text": "Duarte hopes to sail.", "quotes": [
                 {"start": 13, "end": 20, "kind": "indirect", "speaker": null, "speech": false},
                 {"start": 13, "end": 20, "kind": "indirect", "speaker": null, "ignore": true},
                 {"start": 13, "end": 20, "kind": null, "speech": null,
                  "speaker_canonical": "Ana Duarte", "speaker_wikipedia": "A._Duarte"}]}""");
        assertThat(article.quotes()).extracting(GoldQuote::counts).containsExactly(false, false, true);
        assertThat(article.quotes().getLast().kind()).isEqualTo(QuoteKind.INDIRECT);
        assertThat(article.quotes().getLast().fullNames()).containsExactly("Ana Duarte", "A. Duarte");
    }
}
