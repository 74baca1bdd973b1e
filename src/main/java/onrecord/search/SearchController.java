package onrecord.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import onrecord.web.Listing;
import onrecord.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class SearchController {

    private final Search search;
    private final SpeakerSearch speakers;

    SearchController(Search search, SpeakerSearch speakers) {
        this.search = search;
        this.speakers = speakers;
    }

    @GetMapping("/articles")
    @Tag(name = "articles")
    @Operation(
            summary = "Search articles",
            description = "speaker=Blinken finds articles that quote a speaker whose name or alias holds this word;"
                    + " each result then shows the first of these quotes.")
    ResponseEntity<Listing<ArticleHit>> articles(@ParameterObject SearchParameters given) {
        return Pages.answer(search.articles(given));
    }

    @GetMapping("/quotes")
    @Tag(name = "quotes")
    @Operation(
            summary = "Search quotes",
            description =
                    "q searches the words of the quotes themselves. similar finds where the same was printed:"
                            + " quotes of any outlet that share at least 60 % of their words with that quote, the nearest first.")
    ResponseEntity<Listing<QuoteHit>> quotes(
            @ParameterObject SearchParameters given,
            @Parameter(description = "The id of a quote, to find others in nearly the same words")
                    @RequestParam(required = false)
                    @Nullable
                    Long similar) {
        return Pages.answer(similar == null ? search.quotes(given) : search.quotesLike(similar, given));
    }

    @GetMapping("/speakers")
    @Tag(name = "speakers")
    @Operation(
            summary = "Search speakers by name, or by what they say",
            description = "q asks for names: the beginnings of their words. With sort=quotes it asks for the words of"
                    + " quotes instead, together with the filters that /quotes has, and the answer is who says this"
                    + " most: each speaker with quoteCount, firstSaid and lastSaid.")
    ResponseEntity<Listing<SpeakerHit>> speakers(@ParameterObject SpeakerParameters given) {
        return Pages.answer(speakers.find(given));
    }
}
