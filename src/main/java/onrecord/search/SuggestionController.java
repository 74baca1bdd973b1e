package onrecord.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import onrecord.search.Suggestion.Suggestions;
import onrecord.web.PlainText;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    Suggestions suggestions(
            @Parameter(description = "The words typed so far, of a name, an alias or a tag", example = "Blinkin")
                    @RequestParam
                    @NotBlank
                    @Size(max = 100)
                    @PlainText
                    String prefix,
            @Parameter(description = "What to suggest; several are alternatives, all without it")
                    @RequestParam(required = false)
                    List<SuggestionType> type,
            @Parameter(description = "How many, 10 without it") @RequestParam(defaultValue = "10") @Min(1) @Max(50)
                    int limit) {
        EnumSet<SuggestionType> types =
                type == null || type.isEmpty() ? EnumSet.allOf(SuggestionType.class) : EnumSet.copyOf(type);
        return new Suggestions(engine.suggestions(prefix, types, limit));
    }
}
