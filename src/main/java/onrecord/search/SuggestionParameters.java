package onrecord.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.search.suggestions.SuggestionType;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody has begun to type. */
record SuggestionParameters(
        @Parameter(
                description = "The words typed so far, of a name, an alias or a tag",
                example = "Blinkin",
                required = true)
        @NotBlank
        @Size(max = LONGEST)
        @PlainText
        String prefix,

        @Parameter(description = "What to suggest; several are alternatives, all without it")
        List<SuggestionType> type,

        @Parameter(description = "How many, 10 without it") @Min(1) @Max(50) @Nullable
        Integer limit) {

    /** How long a name may be that others are compared with. */
    static final int LONGEST = 100;

    SuggestionParameters {
        type = type == null ? List.of() : type;
    }

    Set<SuggestionType> types() {
        return type.isEmpty() ? EnumSet.allOf(SuggestionType.class) : EnumSet.copyOf(type);
    }

    int limitOrDefault() {
        return limit == null ? 10 : limit;
    }
}
