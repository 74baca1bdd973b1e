package onrecord.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the pages say days and times of many days. */
final class Dates {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /** 19 June 2023. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** June 2023. */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** From the first day to the last, which may be the same. */
    static String between(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    /**
     * The time that a search asks for: a year, a month, or its first and last day.
     *
     * @param from a date, or empty where there is none; what was not refused can be read
     * @param to the same; one of both is not empty
     */
    static String asked(String from, String to) {
        if (to.isEmpty()) {
            return "since " + day(LocalDate.parse(from));
        }
        LocalDate last = LocalDate.parse(to);
        if (from.isEmpty()) {
            return "until " + day(last);
        }
        LocalDate first = LocalDate.parse(from);
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return "" + first.getYear();
        }
        boolean wholeMonth = first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth());
        return wholeMonth ? month(month) : between(first, last);
    }
}
