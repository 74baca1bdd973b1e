package onrecord.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An office somebody held.
 *
 * @param country ISO 3166 alpha-2
 * @param from the first day in office, or null where it is not known
 * @param to the last day in office, or null where it is not known or lasts
 */
@Embeddable
public record Role(
        @NotBlank @Size(max = 200) @PlainText String title,
        @Size(max = 200) @PlainText @Nullable String organization,

        @Pattern(regexp = "[A-Z]{2}", message = "must be a country code of two capital letters (ISO 3166)") @Nullable
        String country,

        @Column(name = "held_from") @Nullable LocalDate from,
        @Column(name = "held_to") @Nullable LocalDate to) {

    @AssertTrue(message = "must not end before it begins")
    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }
}
