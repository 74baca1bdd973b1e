package onrecord.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many of each sort there are, and which share of them is right. */
final class ShareTable {

    /** Of so many, so many are right. */
    record Share(int of, int right) {

        static Share one(boolean right) {
            return new Share(1, right ? 1 : 0);
        }

        static Share sum(Collection<Share> shares) {
            return shares.stream().reduce(NOTHING, Share::plus);
        }

        Share plus(Share other) {
            return new Share(of + other.of, right + other.right);
        }

        /** In per cent; 0 of nothing. */
        double percent() {
            return of == 0 ? 0 : 100.0 * right / of;
        }
    }

    private static final Share NOTHING = new Share(0, 0);

    private final String title;
    private final Map<String, Share> rows = new LinkedHashMap<>();

    ShareTable(String title) {
        this.title = title;
    }

    /** Gives the rows an order, and those without a quote a place. */
    ShareTable withRows(Enum<?>... kinds) {
        for (Enum<?> kind : kinds) {
            rows.put(CountTable.label(kind), NOTHING);
        }
        return this;
    }

    void add(Enum<?> row, boolean right) {
        add(CountTable.label(row), right);
    }

    void add(String row, boolean right) {
        rows.merge(row, Share.one(right), Share::plus);
    }

    void put(String row, Share share) {
        rows.put(row, share);
    }

    Share of(String row) {
        return rows.getOrDefault(row, NOTHING);
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("%-34s%8s%8s".formatted(title, "quotes", "right"));
        rows.forEach((name, share) ->
                lines.add(String.format(Locale.ROOT, "%-34s%,8d%8.1f", name, share.of(), share.percent())));
        return String.join("\n", lines) + "\n";
    }
}
