package onrecord.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(3000, 1, 1);

    public Role {
        title = title == null ? title : title.strip();
    }

    @AssertTrue(message = "must name a country of ISO 3166 and days between the years 1000 and 3000")
    boolean isOfThisWorld() {
        return (country == null || country.length() != 2 || COUNTRIES.contains(country))
                && Stream.of(from, to)
                        .filter(Objects::nonNull)
                        .allMatch(day -> day.isAfter(FIRST) && day.isBefore(LAST));
    }

    @AssertTrue(message = "must not end before it begins")
    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }
}
