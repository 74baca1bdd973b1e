package onrecord.pages;

import static onrecord.Fixtures.article;
import static onrecord.Fixtures.person;
import static onrecord.Fixtures.quote;
import static onrecord.Fixtures.unique;
import static onrecord.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onrecord.Api;
import onrecord.WholeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The search pages as somebody uses them, in Chromium; left out where there is none. */
@WholeService
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTests {

    private static final String WORD = unique("harbour");
    private static final String ANA = "Ana " + unique("Surname");

    @Autowired
    private Api api;

    @LocalServerPort
    private int port;

    @BeforeAll
    void printArticles() {
        api.post("/speakers", person(ANA)).expect(201);
        print("2021-05-01", "fr", "The " + WORD + " is ours, she said.", ANA);
        print("2022-05-01", "en", "The " + WORD + " is ours, she said again.", ANA);
        print("2023-05-01", "en", "The " + WORD + " is ours, he said.", "Ivo " + WORD);
        api.eventually("/articles?q=" + WORD, found -> found.count() == 3);
        api.eventually("/suggestions?prefix={p}", found -> found.text().contains(ANA), ANA);
    }

    @Test
    void narrowsByAValueAndTakesItBack() {
        try (Browser browser = Browser.atADesk(port)) {
            narrowAndTakeBack(browser);
        }
    }

    @Test
    void narrowsWithoutScripts() {
        try (Browser browser = Browser.withoutScripts(port)) {
            narrowAndTakeBack(browser);
        }
    }

    private static void narrowAndTakeBack(Browser browser) {
        browser.open("/articles?sort=oldest&q=" + WORD);
        assertThat(browser.the("#count").getText()).startsWith("3 articles");

        browser.follow(".facets", "English");
        assertThat(browser.the("#count").getText()).startsWith("2 articles");
        assertThat(browser.all(".chips strong")).containsExactly("English");

        browser.follow(".facets", ANA);
        assertThat(browser.the("#count").getText()).startsWith("1 article");
        assertThat(browser.all(".chips strong")).containsExactly(ANA, "English");
        assertThat(browser.address()).contains("sort=oldest");

        browser.follow(".chips", "Language");
        assertThat(browser.the("#count").getText()).startsWith("2 articles");
        browser.follow(".chips", "Speaker");
        assertThat(browser.all(".chips strong")).isEmpty();
    }

    @Test
    void goesToAYearByTheTimeline() {
        try (Browser browser = Browser.atADesk(port)) {
            browser.open("/quotes?q=" + WORD);
            browser.the(".timeline a[title^='May 2022']").click();
            browser.waitUntil(() -> browser.address().contains("from=2022-05-01&to=2022-05-31"));
            assertThat(browser.all(".chips strong")).containsExactly("May 2022");
        }
    }

    @Test
    void suggestsAndTakesASuggestionByKeyboard() {
        try (Browser browser = Browser.atADesk(port)) {
            browser.open("/articles");
            WebElement field = browser.the("#q");
            field.sendKeys(ANA.substring(0, ANA.length() - 1));
            browser.waitUntil(() -> !browser.all("#q-suggestions li").isEmpty());
            assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("true");
            assertThat(browser.all("#q-suggestions li").getFirst()).contains(ANA, "speaker", "quote");

            field.sendKeys(Keys.ARROW_DOWN);
            assertThat(field.getDomAttribute("aria-activedescendant")).isEqualTo("q-suggestions0");
            field.sendKeys(Keys.ESCAPE);
            assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("false");
            assertThat(field.getDomProperty("value")).as("kept").isNotEmpty();

            field.sendKeys(ANA.substring(ANA.length() - 1));
            browser.waitUntil(() -> "true".equals(field.getDomAttribute("aria-expanded")));
            field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
            browser.waitUntil(() -> browser.address().contains("speaker="));
            assertThat(browser.all(".chips strong")).containsExactly(ANA);
            assertThat(browser.the("#count").getText()).startsWith("2 articles");
        }
    }

    @Test
    void searchesForTheWordsWhereNoSuggestionIsChosen() {
        try (Browser browser = Browser.atADesk(port)) {
            browser.open("/articles");
            browser.the("#q").sendKeys(WORD, Keys.ENTER);
            browser.waitUntil(() -> browser.address().equals("/articles?q=" + WORD));
            assertThat(browser.the("#count").getText()).startsWith("3 articles");
        }
    }

    @Test
    void foldsTheWaysToNarrowOnAPhone() {
        try (Browser browser = Browser.onAPhone(port)) {
            browser.open("/articles?q=" + WORD);
            assertThat(browser.the(".spreads").isDisplayed()).isFalse();

            browser.the(".facets > summary").click();
            assertThat(browser.the(".spreads").isDisplayed()).isTrue();
            browser.follow(".facets", "English");
            assertThat(browser.the("#count").getText()).startsWith("2 articles");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/articles?q=%s&tag=A+rather+long+tag+of+many+words+that+says+nothing+at+all",
                "/quotes?q=%s",
                "/speakers",
                "/speakers?sort=quotes&q=%s"
            })
    void fitsAPhone(String address) {
        try (Browser browser = Browser.onAPhone(port)) {
            browser.open(address.formatted(WORD));
            assertThat(browser.the("#main").isDisplayed()).isTrue();
            assertThat(browser.overflow()).isLessThanOrEqualTo(0);
        }
    }

    private void print(String day, String language, String body, String speaker) {
        Map<String, Object> given = with(
                article("On the " + WORD, body), "quotes", List.of(quote(body, "The " + WORD + " is ours", speaker)));
        api.post("/articles", with(with(given, "publishedAt", day + "T12:00:00Z"), "language", language))
                .expect(201);
    }
}
