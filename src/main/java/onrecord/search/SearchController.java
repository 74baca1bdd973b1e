package onrecord.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import onrecord.speaker.SpeakerView;
import onrecord.web.Listing;
import onrecord.web.Pages;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
    @Operation(summary = "Search quotes", description = "q searches the words of the quotes themselves.")
    ResponseEntity<Listing<QuoteHit>> quotes(@ParameterObject SearchParameters given) {
        return Pages.answer(search.quotes(given));
    }

    @GetMapping("/speakers")
    @Tag(name = "speakers")
    @Operation(summary = "Search speakers by the beginnings of words in their names")
    ResponseEntity<Listing<SpeakerView>> speakers(@ParameterObject SpeakerParameters given) {
        return Pages.answer(speakers.find(given));
    }
}
