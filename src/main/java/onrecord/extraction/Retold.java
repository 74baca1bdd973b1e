package onrecord.extraction;

import java.util.List;
import java.util.stream.IntStream;

/** Leaves out what somebody is said to have said where it stands in the report of it already: only the outer words stay. */
final class Retold {
    /** Reports of one sentence stand beside each other. */
    private static final int NEIGHBOURS = 6;

    private Retold() {}

    static List<Report> leftOut(List<Report> reports) {
        return IntStream.range(0, reports.size())
                .filter(i -> !isRetold(reports, i))
                .mapToObj(reports::get)
                .toList();
    }

    private static boolean isRetold(List<Report> reports, int number) {
        Run run = reports.get(number).first();
        int from = Math.max(0, number - NEIGHBOURS);
        int to = Math.min(reports.size(), number + NEIGHBOURS + 1);
        return reports.subList(from, to).stream()
                .filter(other -> !other.isBlock())
                .map(Report::first)
                .anyMatch(outer -> outer.holds(run) && !outer.equals(run));
    }
}
