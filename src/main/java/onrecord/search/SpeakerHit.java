package onrecord.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import onrecord.speaker.SpeakerView;
import org.jspecify.annotations.Nullable;

/** A speaker in a list; with {@code sort=quotes} also how much of what was asked for they said, and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakerHit(
        @JsonUnwrapped SpeakerView speaker,

        @Schema(description = "With sort=quotes: how many of the quotes that were asked for they said") @Nullable
        Long quoteCount,

        @Schema(description = "With sort=quotes: the day of the first of these quotes, in UTC") @Nullable
        LocalDate firstSaid,

        @Schema(description = "With sort=quotes: the day of the last of these quotes, in UTC") @Nullable
        LocalDate lastSaid) {

    /** A speaker by name alone. */
    public static SpeakerHit of(SpeakerView speaker) {
        return new SpeakerHit(speaker, null, null, null);
    }
}
