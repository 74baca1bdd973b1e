package onrecord.pages;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.web.Listing.FacetCount;

/** How all results spread over time: a bar for each month, or for each year where there are many months. */
record Timeline(List<Bar> bars) {

    /** How high the highest bar is. */
    static final int HEIGHT = 40;

    private static final int MONTHS = 48;
    private static final int BARS = 120;

    /**
     * One month or year.
     *
     * @param height of {@value #HEIGHT}
     * @param address the results of this time alone
     */
    record Bar(String name, long count, long height, String address) {}

    /** Nothing to see where all is of one month. */
    public boolean isFlat() {
        return bars.size() < 2;
    }

    static Timeline of(SearchForm form, List<FacetCount> counts) {
        TreeMap<YearMonth, Long> months = new TreeMap<>();
        counts.forEach(count -> months.put(YearMonth.parse(count.value()), count.count()));
        if (months.isEmpty()) {
            return new Timeline(List.of());
        }
        boolean monthly = months.firstKey().until(months.lastKey(), ChronoUnit.MONTHS) < MONTHS;
        Map<YearMonth, Long> times = gapless(monthly ? months : yearly(months), monthly ? 1 : 12);
        long most = times.values().stream().mapToLong(count -> count).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        times.forEach((start, count) -> {
            YearMonth end = monthly ? start : start.plusMonths(11);
            bars.add(new Bar(
                    monthly ? Dates.month(start) : "" + start.getYear(),
                    count,
                    count == 0 ? 0 : Math.max(2, HEIGHT * count / most),
                    form.to().during(start.atDay(1), end.atEndOfMonth())));
        });
        return new Timeline(bars);
    }

    private static TreeMap<YearMonth, Long> yearly(Map<YearMonth, Long> months) {
        TreeMap<YearMonth, Long> years = new TreeMap<>();
        months.forEach((month, count) -> years.merge(YearMonth.of(month.getYear(), 1), count, Long::sum));
        return years;
    }

    /** With the times nobody printed anything, unless they are too many to show. */
    private static Map<YearMonth, Long> gapless(TreeMap<YearMonth, Long> times, int step) {
        YearMonth first = times.firstKey();
        YearMonth last = times.lastKey();
        if (first.until(last, ChronoUnit.MONTHS) < (long) BARS * step) {
            for (YearMonth time = first; time.isBefore(last); time = time.plusMonths(step)) {
                times.putIfAbsent(time, 0L);
            }
        }
        while (times.size() > BARS) {
            times.pollFirstEntry();
        }
        return times;
    }
}
