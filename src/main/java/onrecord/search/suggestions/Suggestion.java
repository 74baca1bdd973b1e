package onrecord.search.suggestions;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that somebody who begins to type may mean. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Suggestion(
        SuggestionType type,

        @Schema(description = "The id of a speaker or an outlet; a tag has none") @Nullable
        Long id,

        @Schema(description = "The name; send it as the parameter that the type names")
        String label,

        @Schema(description = "The alias that fits what was typed, where the name itself does not") @Nullable
        String matched,

        @Schema(
                description =
                        "About how many quotes of the speaker, or articles of the outlet or with the tag, there are")
        long count) {

    /** The answer: the best first. */
    public record Suggestions(List<Suggestion> suggestions) {}
}
