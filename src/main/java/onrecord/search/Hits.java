package onrecord.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onrecord.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What the engine answers.
 *
 * @param <R> the record of a result
 * @param total of all results, on all pages
 * @param facets for each facet that was asked for, the values in the order in which they are shown
 * @param next where the next page begins, or null on the last
 * @param previous where the page before ends, or null on the first
 */
public record Hits<R>(
        Total total,
        List<Hit<R>> hits,
        Map<Facet, List<Counted>> facets,
        @Nullable Cursor next,
        @Nullable Cursor previous) {

    /** One result. */
    public record Hit<R>(R record, @Nullable Highlights highlights) {}

    /** How many results there are; where that is not exact, there are at least as many. */
    public record Total(long count, boolean exact) {}

    /**
     * How many of the results have this value: an id, a year, a month, or a word.
     *
     * @param label how it is written, where the index knows
     */
    public record Counted(String value, String label, long count) {

        /** A value that is written as it is. */
        public Counted(String value, long count) {
            this(value, value, count);
        }
    }

    /** The same results, each as another record. */
    public <S> Hits<S> map(Function<R, S> change) {
        return new Hits<>(
                total,
                hits.stream()
                        .map(hit -> new Hit<>(change.apply(hit.record()), hit.highlights()))
                        .toList(),
                facets,
                next,
                previous);
    }

    /** The records alone. */
    public List<R> records() {
        return hits.stream().map(Hit::record).toList();
    }
}
