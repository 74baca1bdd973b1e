package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onrecord.search.Clause.And;
import onrecord.search.Clause.In;
import onrecord.search.Clause.Not;
import onrecord.search.Clause.Or;
import onrecord.search.Clause.Phrase;
import onrecord.search.Clause.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTests {

    @Test
    void asksForAllWords() {
        assertThat(QueryParser.parse("military channels"))
                .isEqualTo(new And(List.of(new Word("military", false), new Word("channels", false))));
    }

    @Test
    void bindsWordsTighterThanOr() {
        assertThat(QueryParser.parse("a b OR c"))
                .isEqualTo(new Or(
                        List.of(new And(List.of(new Word("a", false), new Word("b", false))), new Word("c", false))));
    }

    @Test
    void groupsByParentheses() {
        assertThat(QueryParser.parse("a (b OR c)"))
                .isEqualTo(new And(
                        List.of(new Word("a", false), new Or(List.of(new Word("b", false), new Word("c", false))))));
    }

    @Test
    void readsPhrasesInAnyQuotationMarksAndTheirSlop() {
        assertThat(QueryParser.parse("\"restore channels\"~5")).isEqualTo(new Phrase("restore channels", 5));
        assertThat(QueryParser.parse("“restore channels”")).isEqualTo(new Phrase("restore channels", 0));
    }

    @Test
    void excludesByAMinusButKeepsHyphens() {
        assertThat(QueryParser.parse("talks -trade"))
                .isEqualTo(new And(List.of(new Word("talks", false), new Not(new Word("trade", false)))));
        assertThat(QueryParser.parse("U.S.-China")).isEqualTo(new Word("U.S.-China", false));
    }

    @Test
    void readsPrefixesAndFields() {
        assertThat(QueryParser.parse("diplom*")).isEqualTo(new Word("diplom", true));
        assertThat(QueryParser.parse("speaker:\"Wang Yi\"")).isEqualTo(new In(Clause.Field.SPEAKER, "Wang Yi"));
        assertThat(QueryParser.parse("TAG:china")).isEqualTo(new In(Clause.Field.TAG, "china"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(talks|0|this parenthesis is not closed",
                "talks)|5|this parenthesis closes nothing",
                "talks OR|8|a word is missing here",
                "OR talks|0|a word is missing here",
                "\"talks|0|this quotation mark is not closed",
                "spaeker:Wang|0|did you mean speaker:?",
                "\"a b\"~x|6|a number from 0 to 999 must follow ~",
                "-talks|0|it only excludes",
                "a*|0|at least two letters must stand before *",
                "()|1|a word is missing here"
            })
    void saysWhereAQueryIsMalformedAndWhatIsMissing(String query, int position, String hint) {
        assertThatThrownBy(() -> QueryParser.parse(query))
                .isInstanceOf(MalformedQuery.class)
                .hasMessageContaining("position " + position)
                .hasMessageContaining(hint);
    }

    @Test
    void refusesParenthesesThatWouldExhaustTheStack() {
        assertThatThrownBy(() -> QueryParser.parse("(".repeat(900))).isInstanceOf(MalformedQuery.class);
        assertThatThrownBy(() -> QueryParser.parse("-".repeat(900) + "x")).isInstanceOf(MalformedQuery.class);
    }
}
