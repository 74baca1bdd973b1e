package onrecord.search.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import onrecord.search.language.Clause.And;
import onrecord.search.language.Clause.During;
import onrecord.search.language.Clause.Exact;
import onrecord.search.language.Clause.Field;
import onrecord.search.language.Clause.In;
import onrecord.search.language.Clause.InHeadline;
import onrecord.search.language.Clause.Not;
import onrecord.search.language.Clause.Or;
import onrecord.search.language.Clause.Phrase;
import onrecord.search.language.Clause.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTests {

    @Test
    void asksForAllWords() {
        assertThat(QueryParser.parse("military channels")).isEqualTo(and(word("military"), word("channels")));
        assertThat(QueryParser.parse("military AND channels")).isEqualTo(QueryParser.parse("military channels"));
    }

    @Test
    void bindsWordsTighterThanOr() {
        assertThat(QueryParser.parse("a b OR c")).isEqualTo(or(and(word("a"), word("b")), word("c")));
        assertThat(QueryParser.parse("a AND b OR c")).isEqualTo(QueryParser.parse("a b OR c"));
    }

    @Test
    void groupsByParentheses() {
        assertThat(QueryParser.parse("a (b OR c)")).isEqualTo(and(word("a"), or(word("b"), word("c"))));
        assertThat(QueryParser.parse("a （b OR c）")).isEqualTo(QueryParser.parse("a (b OR c)"));
    }

    @Test
    void takesOperatorsInSmallLettersForWords() {
        assertThat(QueryParser.parse("war and peace or not"))
                .isEqualTo(and(word("war"), word("and"), word("peace"), word("or"), word("not")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"restore channels\"",
                "“restore channels”",
                "„restore channels“",
                "«restore channels»",
                "»restore channels«",
                "「restore channels」",
                "＂restore channels＂"
            })
    void readsPhrasesInAnyQuotationMarks(String query) {
        assertThat(QueryParser.parse(query)).isEqualTo(new Phrase("restore channels", 0));
    }

    @Test
    void closesAPhraseByAMarkOfTheSameFamily() {
        assertThat(QueryParser.parse("“the «great» game”")).isEqualTo(new Phrase("the «great» game", 0));
        assertThat(QueryParser.parse("talks \"on\"(trade)")).isEqualTo(and(word("talks"), phrase("on"), word("trade")));
    }

    @Test
    void readsHowNearTheWordsOfAPhraseStand() {
        assertThat(QueryParser.parse("\"restore channels\"~5")).isEqualTo(new Phrase("restore channels", 5));
        assertThat(QueryParser.parse("(“restore channels”～5)")).isEqualTo(new Phrase("restore channels", 5));
        assertThat(QueryParser.parse("~100 ships")).isEqualTo(and(word("~100"), word("ships")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"talks -trade", "talks NOT trade", "talks AND NOT trade", "talks －trade", "talks −trade"})
    void excludesByAMinus(String query) {
        assertThat(QueryParser.parse(query)).isEqualTo(and(word("talks"), new Not(word("trade"))));
    }

    @Test
    void excludesWhateverStandsBehindTheMinus() {
        assertThat(QueryParser.parse("a -(b OR c)")).isEqualTo(and(word("a"), new Not(or(word("b"), word("c")))));
        assertThat(QueryParser.parse("a -“b c”")).isEqualTo(and(word("a"), new Not(phrase("b c"))));
        assertThat(QueryParser.parse("a -speaker:b")).isEqualTo(and(word("a"), new Not(new In(Field.SPEAKER, "b"))));
        assertThat(QueryParser.parse("a (-b)")).isEqualTo(and(word("a"), new Not(word("b"))));
        assertThat(QueryParser.parse("cost -$5")).isEqualTo(and(word("cost"), new Not(word("$5"))));
    }

    @Test
    void keepsHyphensAndPassesOverPunctuation() {
        assertThat(QueryParser.parse("U.S.-China")).isEqualTo(word("U.S.-China"));
        assertThat(QueryParser.parse("food & water - or — wine, - -- Yes! !! | Non !"))
                .isEqualTo(and(word("food"), word("water"), word("or"), word("wine,"), word("Yes!"), word("Non")));
        assertThat(QueryParser.parse("Беларусь 台湾 🎈")).isEqualTo(and(word("Беларусь"), word("台湾"), word("🎈")));
    }

    @Test
    void readsPrefixes() {
        assertThat(QueryParser.parse("diplom*")).isEqualTo(new Word("diplom", true));
        assertThat(QueryParser.parse("diplom＊ -tar*"))
                .isEqualTo(and(new Word("diplom", true), new Not(new Word("tar", true))));
    }

    @Test
    void readsFields() {
        assertThat(QueryParser.parse("speaker:\"Wang Yi\"")).isEqualTo(new In(Field.SPEAKER, "Wang Yi"));
        assertThat(QueryParser.parse("speaker：“王毅”")).isEqualTo(new In(Field.SPEAKER, "王毅"));
        assertThat(QueryParser.parse("outlet: Xinhua")).isEqualTo(new In(Field.OUTLET, "Xinhua"));
        assertThat(QueryParser.parse("TAG:china")).isEqualTo(new In(Field.TAG, "china"));
        assertThat(QueryParser.parse("kind:Direct")).isEqualTo(new In(Field.KIND, "direct"));
    }

    @Test
    void readsAlternativesOfAField() {
        assertThat(QueryParser.parse("speaker:(Wang Yi OR \"Blinken\")"))
                .isEqualTo(or(new In(Field.SPEAKER, "Wang Yi"), new In(Field.SPEAKER, "Blinken")));
        assertThat(QueryParser.parse("kind:(direct OR block)"))
                .isEqualTo(or(new In(Field.KIND, "direct"), new In(Field.KIND, "block")));
        assertThat(QueryParser.parse("date:(2021 OR 2023)")).isInstanceOf(Or.class);
        assertThat(QueryParser.parse("tag:(white house)")).isEqualTo(new In(Field.TAG, "white house"));
    }

    @Test
    void looksForWordsInTheHeadlineAlone() {
        assertThat(QueryParser.parse("headline:talks")).isEqualTo(new InHeadline(word("talks")));
        assertThat(QueryParser.parse("headline:\"a b\"~2 c"))
                .isEqualTo(and(new InHeadline(new Phrase("a b", 2)), word("c")));
        assertThat(QueryParser.parse("headline:(diplom* OR exact:talks -trade)"))
                .isEqualTo(new InHeadline(
                        or(new Word("diplom", true), and(new Exact("talks", 0), new Not(word("trade"))))));
    }

    @Test
    void looksForWordsInJustThisForm() {
        assertThat(QueryParser.parse("exact:talks")).isEqualTo(new Exact("talks", 0));
        assertThat(QueryParser.parse("exact:\"the talks\"~3 on")).isEqualTo(and(new Exact("the talks", 3), word("on")));
        assertThat(QueryParser.parse("exact:(talks OR \"talked on\")"))
                .isEqualTo(or(new Exact("talks", 0), new Exact("talked on", 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "date:2023, 2023-01-01, 2024-01-01",
        "date:2023-06, 2023-06-01, 2023-07-01",
        "date:2023-12, 2023-12-01, 2024-01-01",
        "date:2023-06-19, 2023-06-19, 2023-06-20",
        "date:\"2024-02-29\", 2024-02-29, 2024-03-01",
        "date:9999, 9999-01-01, +10000-01-01"
    })
    void readsAYearAMonthOrADay(String query, LocalDate from, LocalDate until) {
        assertThat(QueryParser.parse(query)).isEqualTo(new During(from, until));
    }

    @Test
    void leavesColonsThatNameNoFieldToTheWords() {
        assertThat(QueryParser.parse("Beijing: talks at 10:30"))
                .isEqualTo(and(word("Beijing"), word("talks"), word("at"), word("10:30")));
        assertThat(QueryParser.parse(":talks :")).isEqualTo(word("talks"));
        assertThat(QueryParser.parse("王毅：会谈")).isEqualTo(and(word("王毅"), word("会谈")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            talks || trade   ; 6  ; || is no sign here      ; write OR
            talks||trade     ; 5  ; || is no sign here      ; write OR
            talks ｜｜ trade ; 6  ; ｜｜ is no sign here    ; write OR
            talks|trade      ; 5  ; | is no sign here       ; write OR
            talks && trade   ; 6  ; && is no sign here      ; leave it out
            talks^5 trade    ; 5  ; ^ is no sign here       ; leave it out
            "a b"^2          ; 5  ; ^ is no sign here       ; leave it out
            ukr?ine          ; 3  ; ? is no sign here       ; write *
            talks !trade     ; 6  ; ! excludes nothing here ; write -word
            !trade talks     ; 0  ; ! excludes nothing here ; write -word
            talks !(a OR b)  ; 6  ; ! excludes nothing here ; write -word
            talks ！“a b”    ; 6  ; ! excludes nothing here ; write -word
            """)
    void refusesTheSignsOfOtherQueryLanguages(String query, int position, String reason, String hint) {
        assertMalformed(query, position, reason, hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“不”！会谈",
                "\"no deal\"!sanctions",
                "(China)!US",
                "Non !?",
                "Quoi !…",
                "a !,",
                "a != b",
                "What?!",
                "Who? Me",
                "News | Site"
            })
    void passesOverOtherExclamationMarks(String query) {
        assertThat(QueryParser.parse(query)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (talks            | 0  | this parenthesis is not closed      | close it with )
            a (b (c)          | 2  | this parenthesis is not closed      | close it with )
            talks)            | 5  | this parenthesis closes nothing     | leave it out
            )                 | 0  | this parenthesis closes nothing     | leave it out
            ()                | 1  | a word is missing here              | between the parentheses
            talks OR          | 8  | a word is missing here              | leave out what stands before
            OR talks          | 0  | a word is missing here              | both sides of OR
            a OR OR b         | 5  | a word is missing here              | both sides of OR
            AND talks         | 0  | a word is missing here              | both sides of AND
            a AND OR b        | 6  | a word is missing here              | both sides of OR
            talks NOT         | 9  | a word is missing here              | leave out what stands before
            & …               | 0  | there is no word to search for      | letters or digits
            "talks            | 0  | this quotation mark is not closed   | behind the last word
            a “b"c”           | 6  | this quotation mark is not closed   | behind the last word
            «talks"           | 0  | this quotation mark is not closed   | behind the last word
            talks ""          | 6  | no words between these quotation    | leave out the marks
            "food sec*"       | 9  | * stands for nothing                | food sec* without the marks
            "the G20* talks"  | 8  | * stands for nothing                | food sec* without the marks
            talks "…"         | 6  | no words between these quotation    | leave out the marks
            "a b"~x           | 6  | a number from 0 to 999 must follow  | "two words"~5
            "a b"~5x          | 6  | a number from 0 to 999 must follow  | "two words"~5
            "a b"~1000        | 6  | a number from 0 to 999 must follow  | "two words"~5
            "a b" ~5          | 6  | ~ stands directly behind a phrase   | "two words"~5
            blinkin~          | 7  | ~ stands directly behind a phrase   | "two words"~5
            -talks            | 0  | it only excludes                    | add a word to look for
            (-talks -trade)   | 0  | it only excludes                    | add a word to look for
            headline:(-talks) | 0  | it only excludes                    | add a word to look for
            talks OR -trade   | 9  | it only excludes                    | add a word to look for
            -talks OR trade   | 0  | it only excludes                    | add a word to look for
            a --b             | 2  | one minus is enough                 | write -word
            a NOT -b          | 2  | one minus is enough                 | write -word
            a -&              | 3  | a word is missing here              | with letters or digits
            a*                | 0  | at least two letters                | write more of the word
            talks *           | 6  | at least two letters                | leave out q
            bal*on            | 3  | * can only end a word               | write diplom*
            *loon             | 0  | * can only end a word               | write diplom*
            """)
    void saysWhereAQueryIsMalformedAndWhatToWriteInstead(String query, int position, String reason, String hint) {
        assertMalformed(query, position, reason, hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spaeker:Wang         | 0  | there is no field “spaeker” here  | did you mean speaker:?
            a spaeker: Wang      | 2  | there is no field “spaeker” here  | did you mean speaker:?
            title:talks          | 0  | there is no field “title” here    | did you mean headline:?
            url:x                | 0  | there is no field “url” here      | known are date:, exact:, headline:, kind:
            from:2023            | 0  | there is no field “from” here     | the parameter from=
            speaker:             | 8  | a word or a “phrase” must follow  | write speaker:word, speaker:"two words"
            talks tag:           | 10 | a word or a “phrase” must follow  | write tag:word
            speaker:&            | 8  | a word is missing here            | with letters or digits
            speaker:-Wang        | 8  | a word or a “phrase” must follow  | the minus before the name: -speaker:
            speaker:Blin*        | 8  | a word or a “phrase” must follow  | whole words, without *
            tag:outlet:x         | 4  | a word or a “phrase” must follow  | in quotation marks
            speaker:"Wang Yi"~2  | 8  | ~ belongs to words of the text    | leave it out
            speaker:(Wang        | 8  | this parenthesis is not closed    | close it with )
            speaker:(a -b)       | 11 | a word or a “phrase” must follow  | the minus before the name
            speaker:(a OR )      | 14 | a word or a “phrase” must follow  | speaker:(one OR other)
            speaker:(Yi or Lee)  | 12 | alternatives are parted by OR     | OR in capitals
            speaker:(Yi, Lee)    | 13 | alternatives are parted by OR     | OR in capitals
            headline:            | 9  | a word or a “phrase” must follow  | headline:(one OR other)
            headline:-talks      | 9  | a word or a “phrase” must follow  | the minus before the name
            headline:(a tag:b)   | 12 | no field can stand inside         | side by side
            exact:headline:a     | 6  | no field can stand inside         | side by side
            exact:talk*          | 6  | exact: takes whole words          | leave out exact: or the *
            kind:idnirect        | 5  | there is no kind “idnirect”       | did you mean indirect?
            kind:quote           | 5  | there is no kind “quote”          | known are direct, mixed, indirect, block
            date:June            | 5  | “June” is no year, month or day   | date:2023, date:2023-06 or date:2023-06-19
            date:2023-6          | 5  | “2023-6” is no year, month or day | date:2023, date:2023-06 or date:2023-06-19
            date:19.06.2023      | 5  | is no year, month or day          | date:2023, date:2023-06 or date:2023-06-19
            date:0000            | 5  | is no year, month or day          | date:2023, date:2023-06 or date:2023-06-19
            date:2023-02-30      | 5  | the calendar has no 2023-02-30    | date:2023, date:2023-06 or date:2023-06-19
            date:2023-13         | 5  | the calendar has no 2023-13       | date:2023, date:2023-06 or date:2023-06-19
            """)
    void saysWhatAFieldTakes(String query, int position, String reason, String hint) {
        assertMalformed(query, position, reason, hint);
    }

    @Test
    void knowsOtherFieldsAndKindsForSpeakers() {
        assertThat(QueryParser.parse("wang kind:person", Dialect.NAMES))
                .isEqualTo(and(word("wang"), new In(Field.KIND, "person")));
        assertThatExceptionOfType(MalformedQuery.class)
                .isThrownBy(() -> QueryParser.parse("outlet:Xinhua", Dialect.NAMES))
                .withMessageContaining("known are kind:");
        assertThatExceptionOfType(MalformedQuery.class)
                .isThrownBy(() -> QueryParser.parse("kind:persn", Dialect.NAMES))
                .withMessageContaining("did you mean person?");
    }

    @Test
    void refusesQueriesThatWouldExhaustTheStackOrThePatience() {
        assertMalformed("(".repeat(900), 20, "nested too deeply", "at most 20");
        assertMalformed("-".repeat(900) + "x", 0, "one minus", "-word");
        assertMalformed("x".repeat(1001), 1000, "at most 1000 characters", "ask for less");
    }

    private static void assertMalformed(String query, int position, String reason, String hint) {
        assertThatExceptionOfType(MalformedQuery.class)
                .isThrownBy(() -> QueryParser.parse(query))
                .withMessageContaining("position " + position + ": ")
                .withMessageContaining(reason)
                .satisfies(problem -> {
                    var properties = Objects.requireNonNull(problem.getBody().getProperties());
                    assertThat(properties).containsEntry("position", position);
                    assertThat(String.valueOf(properties.get("hint"))).contains(hint);
                });
    }

    private static Word word(String text) {
        return new Word(text, false);
    }

    private static Phrase phrase(String text) {
        return new Phrase(text, 0);
    }

    private static And and(Clause... clauses) {
        return new And(List.of(clauses));
    }

    private static Or or(Clause... clauses) {
        return new Or(List.of(clauses));
    }
}
