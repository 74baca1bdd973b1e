package onrecord.search.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.search.language.QueryTokens.Token;
import org.jspecify.annotations.Nullable;

/** A year, a month or a day as {@code date:} takes them. */
final class Days {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private Days() {}

    /**
     * The days of it.
     *
     * @throws MalformedQuery where it has another shape, or the calendar has no such day
     */
    static Clause.During of(Token value) {
        Matcher parts = SHAPE.matcher(value.text().strip());
        if (!parts.matches() || parts.group(1).equals("0000")) {
            throw malformed(value, "“" + value.text() + "” is no year, month or day");
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            LocalDate from = LocalDate.of(year, orFirst(parts.group(2)), orFirst(parts.group(3)));
            return new Clause.During(from, next(parts, from));
        } catch (DateTimeException notInTheCalendar) {
            throw malformed(value, "the calendar has no " + value.text());
        }
    }

    private static int orFirst(@Nullable String number) {
        return number == null ? 1 : Integer.parseInt(number);
    }

    private static LocalDate next(Matcher parts, LocalDate from) {
        if (parts.group(2) == null) {
            return from.plusYears(1);
        }
        return parts.group(3) == null ? from.plusMonths(1) : from.plusDays(1);
    }

    private static MalformedQuery malformed(Token value, String reason) {
        return new MalformedQuery(
                value.position(), reason, "write date:2023, date:2023-06 or date:2023-06-19, or use from= and to=");
    }
}
