package onrecord.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onrecord.TestDatabase;
import onrecord.article.ArticleIntake;
import onrecord.article.GivenSpeaker;
import onrecord.article.NewArticle;
import onrecord.article.NewQuote;
import onrecord.article.Place;
import onrecord.article.StatedRole;
import onrecord.extraction.QuoteKind;
import onrecord.speaker.NewSpeaker;
import onrecord.speaker.Role;
import onrecord.speaker.SpeakerEditing;
import onrecord.speaker.SpeakerKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String BODY =
            "“We agree,” Ana Duarte said. <script>alert(1)</script>\n\n“All of us,” she added.";

    private final MockMvcTester http;
    private final ArticleIntake intake;
    private final SpeakerEditing speakers;
    private long id;

    @Autowired
    PagesTests(MockMvcTester http, ArticleIntake intake, SpeakerEditing speakers) {
        this.http = http;
        this.intake = intake;
        this.speakers = speakers;
    }

    @BeforeAll
    void printOneArticle() {
        assertThat(page("/articles")).bodyText().contains("Nothing is on record yet.");
        id = intake.store(new NewArticle(
                "https://example.org/treaty",
                "Treaty <script>alert(2)</script> signed",
                BODY,
                Instant.parse("2023-06-19T10:00:00Z"),
                "The <b>Courier</b>",
                null,
                "en",
                List.of("<i>treaty</i>"),
                List.of(said("We agree,"), said("All of us,"))));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(page("/quotes?q=agree")).bodyText().contains("1 quote"));
    }

    private static NewQuote said(String words) {
        int start = BODY.indexOf(words);
        return new NewQuote(
                null,
                null,
                QuoteKind.DIRECT,
                List.of(new Place(start, start + words.length(), null)),
                null,
                new GivenSpeaker(
                        null, "Ana Duarte", SpeakerKind.PERSON, new StatedRole("foreign minister", null, null)),
                null,
                null,
                null,
                null);
    }

    @Test
    void answersProgramsWithJsonAndBrowsersWithPagesOnTheSameAddress() {
        assertThat(http.get().uri("/articles").accept("*/*")).hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(http.get().uri("/articles")).hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(page("/articles")).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(page("/articles?format=json")).hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(page("/articles/" + id)).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(page("/")).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
    }

    @Test
    void tellsCachesThatTheAnswerDependsOnAccept() {
        assertThat(page("/articles")).containsHeader("Vary").headers().hasValue("Vary", "Accept");
        assertThat(page("/nowhere")).headers().hasValue("Vary", "Accept");
    }

    @Test
    void letsPagesLoadFromThisServiceOnly() {
        assertThat(page("/articles").getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .doesNotContain("unsafe");
    }

    @Test
    void keepsWhatWasFilledIn() {
        assertThat(page("/articles?q=treaty&speaker=Duarte&from=2023-01-01&kind=direct&sort=oldest"))
                .bodyText()
                .contains(
                        "value=\"treaty\"",
                        "value=\"Duarte\"",
                        "value=\"2023-01-01\"",
                        "value=\"direct\" checked",
                        "name=\"sort\" value=\"oldest\"");
    }

    @Test
    void showsWhatTheSpeakerSaidAndInWhatCapacity() {
        assertThat(page("/articles?speaker=Duarte"))
                .bodyText()
                .contains("1 article", "We agree,", "Ana Duarte", "Foreign minister", "19 June 2023");
    }

    @Test
    void marksTheWordsThatWereAskedFor() {
        assertThat(page("/articles?q=treaty")).bodyText().contains("<mark>Treaty</mark>");
    }

    @Test
    void marksTheQuotesInTheArticle() {
        assertThat(page("/articles/" + id))
                .bodyText()
                .containsPattern("<mark class=\"quote tone1\" id=\"q\\d+\" title=\"Ana Duarte\">We agree,</mark>")
                .contains("rel=\"noopener nofollow\" href=\"https://example.org/treaty\"");
    }

    @Test
    void leadsFromAQuoteToItsPlaceInTheArticle() {
        String article = text("/articles/" + id);
        String quote = article.replaceFirst("(?s).*? id=\"q(\\d+)\".*", "$1");
        assertThat(page("/quotes/" + quote))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/articles/" + id + "#q" + quote);
    }

    @Test
    void showsASpeakersQuotes() {
        String found = text("/speakers?q=Duarte");
        String speaker = found.replaceFirst("(?s).*href=\"(/speakers/\\d+)\".*", "$1");
        assertThat(page(speaker)).bodyText().contains("Ana Duarte", "2 quotes, newest first", "All of us,");
    }

    @Test
    void offersAnotherSpellingWhereNothingIsFound() {
        assertThat(page("/quotes?q=agreee&speaker=Duarte"))
                .bodyText()
                .contains("Did you mean <a href=\"/quotes?q=agree&amp;speaker=Duarte\" dir=\"auto\">agree</a>?");
        assertThat(page("/speakers?q=Duartte")).bodyText().contains("Did you mean", "/speakers?q=Duarte");
    }

    @Test
    void leadsFromQuotesToWhoSaysThisMost() {
        assertThat(page("/quotes?q=agree")).bodyText().contains("/speakers?q=agree&amp;sort=quotes");
        assertThat(page("/speakers?q=agree&sort=quotes"))
                .bodyText()
                .contains("1 speaker", "speaking about", "1 quote, 19 June 2023", "/quotes?q=agree&amp;speaker=");
    }

    @Test
    void namesWhoElseMayHaveSaidIt() {
        long known = speakers.add(new NewSpeaker(
                        "Ivo <b>Brandt",
                        SpeakerKind.PERSON,
                        null,
                        List.of(new Role("Minister for Rivers", null, "PT", null, null))))
                .id();
        long treaty = intake.store(new NewArticle(
                null,
                "A river treaty",
                "“We will sign the treaty in spring,” Brandt said.",
                Instant.parse("2023-06-19T10:00:00Z"),
                null,
                null,
                "en",
                List.of(),
                null));

        assertThat(page("/articles/" + treaty))
                .bodyText()
                .contains("Could also be: <a dir=\"auto\" href=\"/speakers/" + known + "\">Ivo &lt;b&gt;Brandt</a>")
                .contains(", Minister for Rivers, Portugal");
        assertThat(page("/articles/" + id)).bodyText().doesNotContain("Could also be");
    }

    @Test
    void takesNothingThatWasPrintedOrTypedForMarkup() {
        for (String address : List.of(
                "/",
                "/articles?q=<script>",
                "/articles?speaker=<script>alert(3)</script>",
                "/articles?q=(<script>alert(4)</script>",
                "/articles?<script>=1",
                "/articles?sort=<script>",
                "/quotes?tag=<script>x</script>",
                "/speakers?q=\"><script>",
                "/articles/" + id)) {
            assertThat(page(address)).bodyText().doesNotContain("<script>", "<b>", "<i>");
        }
    }

    @Test
    void saysAtTheFormWhereTheQueryCannotBeRead() {
        assertThat(page("/articles?q=treaty%20(signed&speaker=Duarte"))
                .hasStatus(400)
                .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
                .bodyText()
                .contains("position 7", "<mark>(</mark>", "value=\"treaty (signed\"", "value=\"Duarte\"");
    }

    @Test
    void explainsEveryFailureOnAPage() {
        assertThat(page("/articles?from=yesterday")).hasStatus(400).bodyText().contains("must be a date such as");
        assertThat(page("/articles?speeker=x")).hasStatus(400).bodyText().contains("did you mean “speaker”?");
        assertThat(page("/articles/999999")).hasStatus(404).bodyText().contains("There is no article 999999.");
        assertThat(page("/nowhere")).hasStatus(404).bodyText().contains("Page not found");
        assertThat(page("/imports/1")).hasStatus(401).bodyText().contains("This needs an editor");
        assertThat(http.get().uri("/articles/999999")).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void saysWhatElseToTryWhenNothingIsFound() {
        assertThat(page("/articles?speaker=Duarter&from=2020-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "No article fits these filters.",
                        "Nobody is called <bdi>“Duarter”</bdi>. Did you mean <a href=\"/articles?speaker=Ana+Duarte&amp;from=2020-01-01\" dir=\"auto\">Ana Duarte</a>?",
                        "<a href=\"/articles?speaker=Duarter\">Search without “<span>Printed</span>");
    }

    @Test
    void saysBesideTheResultsOfOneNameThatNobodyHasTheOther() {
        assertThat(page("/articles?speaker=Ana%20Duarte&speaker=Duarter"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nobody is called <bdi>“Duarter”</bdi>. Did you mean <a href=\"/articles?speaker=Ana+Duarte\" dir=\"auto\">Ana Duarte</a>?",
                        "class=\"hit\"");
    }

    @Test
    void namesTheOutletThatIsProbablyMeant() {
        assertThat(page("/articles?outlet=Courrier&speaker=Duarte"))
                .hasStatusOk()
                .bodyText()
                .contains("No outlet is called <bdi>“Courrier”</bdi>. Did you mean <a href=\"/articles?outlet=")
                .contains("href=\"/speakers?q=Duarte\"");
        assertThat(page("/articles?speaker=Zyzzyxa"))
                .bodyText()
                .contains("Nobody is called <bdi>“Zyzzyxa”</bdi>.")
                .doesNotContain("Did you mean", "href=\"/speakers?q=");
    }

    @Test
    void saysThatNobodyElseIsQuotedInTheseWords() {
        String elsewhere = text("/quotes?q=agree").replaceFirst("(?s).*href=\"(/quotes\\?similar=\\d+)\".*", "$1");
        assertThat(page(elsewhere))
                .bodyText()
                .contains("Nobody else is quoted in nearly these words.", "<span>Like</span> <bdi>We agree,</bdi>");
        assertThat(page(elsewhere + "&q=tariff")).bodyText().contains("No quote matches");
    }

    @Test
    void takesEmptyFieldsOutOfTheAddress() {
        assertThat(page("/articles?q=&speaker=Ana%20Duarte&outlet=&from=&to=&sort="))
                .hasRedirectedUrl("/articles?speaker=Ana+Duarte");
    }

    @Test
    void leadsFromPageToPage() {
        String first = text("/quotes?speaker=Duarte&limit=1");
        String next = first.replaceFirst("(?s).*<a rel=\"next\" href=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(page(next)).hasStatusOk().bodyText().contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void goesOnFromTheHomePage() {
        assertThat(page("/?limit=1")).hasStatusOk();
    }

    @Test
    void namesAssetsByTheirContent() {
        String css = text("/").replaceFirst("(?s).*href=\"(/assets/onrecord-[0-9a-f]{32}\\.css)\".*", "$1");
        assertThat(page(css)).hasStatusOk().headers().hasValue("Cache-Control", "max-age=31536000, public");
    }

    private String text(String address) {
        return new String(page(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult page(String address) {
        return http.get()
                .uri(URI.create(address.replace("<", "%3C").replace(">", "%3E").replace("\"", "%22")))
                .header("Accept", BROWSER)
                .exchange();
    }
}
