package onrecord.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param count how many there are on all pages together
 * @param countType {@code exact}, or {@code minimum} where counting all would cost more than it tells
 * @param next the address of the next page, or null on the last
 * @param previous the address of the page before, or null on the first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Listing<T>(
        long count,
        CountType countType,
        List<T> results,
        @Nullable String next,
        @Nullable String previous) {

    /** What the count means. */
    public enum CountType {
        EXACT,
        MINIMUM
    }

    /** The same page with other results. */
    public <R> Listing<R> map(Function<T, R> change) {
        return new Listing<>(count, countType, results.stream().map(change).toList(), next, previous);
    }
}
