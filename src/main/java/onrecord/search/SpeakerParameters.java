package onrecord.search;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import onrecord.speaker.SpeakerKind;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;

/** The parameters of a search for speakers. */
public record SpeakerParameters(
        @Parameter(description = "Beginnings of words in a name or alias") @Size(max = 300) @PlainText @Nullable
        String q,

        @Parameter(description = "A kind of speaker; several are alternatives")
        List<SpeakerKind> kind,

        @Parameter(description = "Results a page, 20 without it") @Min(1) @Max(100) @Nullable
        Integer limit,

        @Parameter(description = "Where a page begins, from the answer before") @Size(max = 2000) @Nullable
        String cursor) {

    public SpeakerParameters(
            @Nullable String q, @Nullable List<SpeakerKind> kind, @Nullable Integer limit, @Nullable String cursor) {
        this.q = q == null || q.isBlank() ? null : q.strip();
        this.kind = kind == null ? List.of() : kind;
        this.limit = limit;
        this.cursor = cursor == null || cursor.isEmpty() ? null : cursor;
    }

    String identity() {
        return "SPEAKERS" + q + kind;
    }
}
