package onrecord.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts by two properties, printed with their sums; rows stand in the order in which they first came. */
final class CountTable<C extends Enum<C>> {
    private final String title;
    private final Class<C> columns;
    private final Map<String, Map<C, Integer>> rows = new LinkedHashMap<>();

    CountTable(String title, Class<C> columns) {
        this.title = title;
        this.columns = columns;
    }

    /** Gives the rows an order, and those without a count a place. */
    CountTable<C> withRows(Enum<?>... kinds) {
        for (Enum<?> kind : kinds) {
            row(label(kind));
        }
        return this;
    }

    void add(Enum<?> row, C column) {
        add(label(row), column);
    }

    void add(String row, C column) {
        row(row).merge(column, 1, Integer::sum);
    }

    int count(String row, C column) {
        return row(row).getOrDefault(column, 0);
    }

    private Map<C, Integer> row(String name) {
        return rows.computeIfAbsent(name, key -> new EnumMap<>(columns));
    }

    /** The names of the rows with the highest sums, highest first. */
    List<String> highest(int howMany) {
        return rows.keySet().stream()
                .sorted(Comparator.comparingInt(this::sum).reversed())
                .limit(howMany)
                .toList();
    }

    private int sum(String row) {
        return row(row).values().stream().mapToInt(Integer::intValue).sum();
    }

    String print(List<String> names) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                title,
                Arrays.stream(columns.getEnumConstants()).map(CountTable::label).toList(),
                "all"));
        for (String name : names) {
            lines.add(line(name, counts(List.of(name)), String.valueOf(sum(name))));
        }
        return String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
        List<String> names = List.copyOf(rows.keySet());
        int all = names.stream().mapToInt(this::sum).sum();
        return print(names) + line("all", counts(names), String.valueOf(all)) + "\n";
    }

    private List<String> counts(List<String> names) {
        return Arrays.stream(columns.getEnumConstants())
                .map(column -> String.valueOf(
                        names.stream().mapToInt(name -> count(name, column)).sum()))
                .toList();
    }

    private static String line(String name, List<String> cells, String last) {
        StringBuilder line = new StringBuilder("%-28s".formatted(name));
        cells.forEach(cell -> line.append("%17s".formatted(cell)));
        return line.append("%8s".formatted(last)).toString();
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
