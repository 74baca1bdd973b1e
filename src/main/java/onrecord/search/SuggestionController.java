package onrecord.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import onrecord.search.suggestions.Suggestion.Suggestions;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SuggestionController {

    private final SearchEngine engine;

    SuggestionController(SearchEngine engine) {
        this.engine = engine;
    }

    @GetMapping(path = "/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Tag(name = "suggestions")
    @Operation(
            summary = "Suggest speakers, outlets and tags while somebody types",
            description =
                    "Names with words that begin with what was typed come first, then those with up to two typos in"
                            + " it (one in a short word); of equals the one with most quotes or articles. Case and accents do not"
                            + " count. Anonymous sources are not suggested.")
    Suggestions suggestions(@ParameterObject SuggestionParameters given) {
        return new Suggestions(engine.suggestions(given.prefix(), given.types(), given.limitOrDefault()));
    }
}
