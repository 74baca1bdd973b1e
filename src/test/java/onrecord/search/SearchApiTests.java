package onrecord.search;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.Api;
import onrecord.Api.Answer;
import onrecord.WholeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class SearchApiTests {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsAnArticleByAnyNameOfWhoIsQuoted() {
        String surname = unique("Şahinoğlu");
        String name = "Emine " + surname;
        String folded = surname.replace("Ş", "S").replace("ğ", "g");
        Answer speaker = api.post("/speakers", person(name, "艾米娜" + surname)).expect(201);
        long article = quoting(name, "2023-06-19").id();

        for (String asked :
                List.of(name, surname, folded, folded.toLowerCase(Locale.ROOT), "艾米娜" + surname, "" + speaker.id())) {
            Answer found = api.eventually("/articles?speaker={name}", answer -> answer.count() == 1, asked);
            assertThat(found.results("/id")).containsExactly("" + article);
            assertThat(found.at("/results/0/quotes/0/speaker/name")).isEqualTo(name);
        }
        assertThat(api.get("/articles?speaker={name}", "Fatma " + surname).count())
                .isZero();
    }

    @Test
    void findsNothingForANameNobodyHas() {
        assertThat(api.get("/articles?speaker=" + unique("Nobody")).expect(200).count())
                .isZero();
    }

    @Test
    void searchesTheWordsOfTheQuotesThemselves() {
        String word = unique("corridor");
        String body = "The " + word + " opened. “The road is long,” said Ana Duarte. She praised the " + word + ".";
        api.post(
                        "/articles",
                        with(article("Road", body), "quotes", List.of(quote(body, "The road is long", "Ana Duarte"))))
                .expect(201);
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        assertThat(api.get("/quotes?q=" + word).count()).isZero();
        Answer quotes = api.get("/quotes?q=roads&sort=newest");
        assertThat(quotes.results("/text")).contains("The road is long");
        assertThat(quotes.at("/results/0/article/headline")).isNotBlank();
    }

    @Test
    void marksTheWordsThatWereAskedFor() {
        String word = unique("summit");
        api.post("/articles", article("On the " + word, "They left. The " + word + " was <b>long</b>. It ended."))
                .expect(201);

        Answer found = api.eventually("/articles?highlight=true&q=" + word, answer -> answer.count() == 1);

        String text = found.at("/results/0/highlights/text/0/text");
        assertThat(text).contains("<b>long</b>");
        int start =
                found.json().at("/results/0/highlights/text/0/marks/0/start").asInt();
        int end = found.json().at("/results/0/highlights/text/0/marks/0/end").asInt();
        assertThat(text.substring(start, end)).isEqualTo(word);
        assertThat(found.at("/results/0/highlights/headline/0/text")).isEqualTo("On the " + word);
    }

    @Test
    void filtersByOutletTagLanguageKindAndDay() {
        String word = unique("treaty");
        String outlet = unique("Wire ");
        Map<String, Object> wire = with(with(article(word, "One."), "outlet", outlet), "tags", List.of("Nuclear Arms"));
        api.post("/articles", with(wire, "publishedAt", "2022-01-31T23:59:59Z")).expect(201);
        api.post(
                        "/articles",
                        with(with(article(word, "Two."), "publishedAt", "2022-02-01T00:00:00Z"), "language", "fr-CA"))
                .expect(201);
        api.eventually("/articles?q=" + word, found -> found.count() == 2);

        assertThat(count(word, "outlet={o}", outlet)).isEqualTo(1);
        assertThat(count(word, "tag=nuclear arms")).isEqualTo(1);
        assertThat(count(word, "language=fr")).isEqualTo(1);
        assertThat(count(word, "kind=direct")).isZero();
        assertThat(count(word, "from=2022-02-01")).isEqualTo(1);
        assertThat(count(word, "to=2022-01-31")).isEqualTo(1);
        assertThat(count(word, "from=2022-01-31&to=2022-02-01")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "relevance"})
    void walksForwardAndBackThroughEveryPageWhileArticlesAreAdded(String sort) {
        String word = unique("page" + sort);
        for (int i = 0; i < 7; i++) {
            api.post(
                            "/articles",
                            with(article(word, "Body " + i), "publishedAt", "2021-01-0" + (1 + i / 2) + "T00:00:00Z"))
                    .expect(201);
        }
        Answer all = api.eventually("/articles?limit=100&sort=" + sort + "&q=" + word, found -> found.count() == 7);
        Answer page = api.get("/articles?limit=3&sort=" + sort + "&q=" + word);
        assertThat(page.json().get("previous").isNull()).isTrue();
        List<String> forward = new ArrayList<>(page.results("/id"));

        while (!page.json().get("next").isNull()) {
            assertThat(page.headers().getFirst("Link")).contains("rel=\"next\"");
            page = api.get(page.at("/next").replace("%20", " "));
            forward.addAll(page.results("/id"));
            api.post("/articles", with(article(word + " " + word, word), "publishedAt", newer(sort)));
        }
        assertThat(forward).isEqualTo(all.results("/id"));

        List<String> back = new ArrayList<>(page.results("/id"));
        while (!page.json().get("previous").isNull()) {
            page = api.get(page.at("/previous"));
            back.addAll(0, page.results("/id"));
        }
        assertThat(back).endsWith(all.results("/id").toArray(String[]::new));
    }

    /** A day that comes before the pages already seen. */
    private static String newer(String sort) {
        return sort.equals("oldest") ? "1999-01-01T00:00:00Z" : "2024-01-01T00:00:00Z";
    }

    @Test
    void refusesTheCursorOfAnotherQuestion() {
        String word = unique("cursor");
        api.post("/articles", article(word, "One.")).expect(201);
        api.post("/articles", article(word, "Two.")).expect(201);
        Answer page = api.eventually("/articles?limit=1&q=" + word, found -> found.count() == 2);
        String cursor = page.at("/next").replaceFirst(".*cursor=", "");

        api.get("/articles?limit=1&q=other&cursor=" + cursor).expectProblem(400, "invalid-request");
        api.get("/articles?cursor=bm90IG91cnM").expectProblem(400, "invalid-request");
        api.get("/articles?cursor=%%%", "x").expectProblem(400, "invalid-request");
    }

    @Test
    void followsStatementsWrittenByHand() {
        String word = unique("handmade");
        long id = api.post("/articles", article(word, "One.")).expect(201).id();
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        jdbc.sql("update article set headline = headline || 'changed' where id = ?")
                .param(id)
                .update();
        api.eventually("/articles?q=" + word + "changed", found -> found.count() == 1);

        jdbc.sql("delete from article where id = ?").param(id).update();
        api.eventually("/articles?q=" + word + "changed", found -> found.count() == 0);
    }

    @Test
    void answersWhileItsIndexIsBuiltAnew() {
        String word = unique("rebuilt");
        api.post("/articles", article(word, "One.")).expect(201);
        api.eventually("/articles?q=" + word, found -> found.count() == 1);

        api.post("/index/rebuild?anew=true", "").expect(202);

        Instant end = Instant.now().plusSeconds(2);
        while (Instant.now().isBefore(end)) {
            assertThat(api.get("/articles?q=" + word).expect(200).count()).isEqualTo(1);
        }
    }

    @Test
    void findsALanguageByItsPresentTagAndByTheBeginningOfALongerOne() {
        String word = unique("tagged");
        api.post("/articles", with(article(word, "One."), "language", "iw")).expect(201);
        api.post("/articles", with(article(word, "Two."), "language", "sr-Latn-RS"))
                .expect(201);
        api.eventually("/articles?q=" + word, found -> found.count() == 2);

        assertThat(count(word, "language=he")).isEqualTo(1);
        assertThat(count(word, "language=iw")).isEqualTo(1);
        assertThat(count(word, "language=sr-Latn")).isEqualTo(1);
        assertThat(count(word, "language=sr&language=he")).isEqualTo(2);
    }

    @Test
    void saysWhereAQueryIsMalformed() {
        Answer refused = api.get("/articles?q={q}", "talks OR");

        refused.expectProblem(400, "malformed-query");
        assertThat(refused.json().get("position").asInt()).isEqualTo(8);
    }

    private long count(String word, String filter, Object... variables) {
        return api.get("/articles?q=" + word + "&" + filter, variables)
                .expect(200)
                .count();
    }

    private Answer quoting(String name, String day) {
        String body = "The way is open, she said.";
        Map<String, Object> given =
                with(article("Quoting", body), "quotes", List.of(quote(body, "The way is open", name)));
        return api.post("/articles", with(given, "publishedAt", day + "T12:00:00Z"))
                .expect(201);
    }
}
