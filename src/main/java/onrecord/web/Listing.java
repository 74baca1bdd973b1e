package onrecord.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param count how many there are on all pages together
 * @param countType {@code exact}, or {@code minimum} where counting all would cost more than it tells
 * @param facets how the results on all pages spread over the values of each facet that was asked for
 * @param didYouMean another {@code q} that finds something, where this one finds nothing
 * @param unknownNames the names of speakers and outlets in the filters that nobody has, on the first page
 * @param next the address of the next page, or null on the last
 * @param previous the address of the page before, or null on the first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Listing<T>(
        long count,
        CountType countType,
        List<T> results,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<FacetCount>> facets,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Another q that finds something; only where this one finds nothing")
        @Nullable
        String didYouMean,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "Names in speaker and outlet that nobody has, of the first five of each; on the first page")
        @Nullable
        List<UnknownName> unknownNames,

        @Nullable String next,
        @Nullable String previous) {

    /** What the count means. */
    public enum CountType {
        EXACT,
        MINIMUM
    }

    /**
     * How many results have one value.
     *
     * @param value what to send as a parameter to see just these
     * @param label what people read
     */
    public record FacetCount(String value, String label, long count) {}

    /**
     * A name that nobody has.
     *
     * @param parameter where it was given
     * @param didYouMean the nearest that somebody has, if any is near, whether or not it finds something here
     */
    public record UnknownName(
            @Schema(example = "speaker") String parameter,

            @Schema(example = "Blinkin") String name,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(example = "Antony Blinken", description = "The nearest name that somebody has")
            @Nullable
            String didYouMean) {}

    /** The same page with other results. */
    public <R> Listing<R> map(Function<T, R> change) {
        return new Listing<>(
                count,
                countType,
                results.stream().map(change).toList(),
                facets,
                didYouMean,
                unknownNames,
                next,
                previous);
    }

    /** The same page, saying whether the count is exact. */
    public Listing<T> counted(boolean exact) {
        return new Listing<>(
                count,
                exact ? CountType.EXACT : CountType.MINIMUM,
                results,
                facets,
                didYouMean,
                unknownNames,
                next,
                previous);
    }

    /** The same page with another query to try. */
    public Listing<T> suggesting(@Nullable String query) {
        return new Listing<>(count, countType, results, facets, query, unknownNames, next, previous);
    }

    /** The same page, telling which names nobody has. */
    public Listing<T> withUnknownNames(List<UnknownName> names) {
        return new Listing<>(
                count, countType, results, facets, didYouMean, names.isEmpty() ? null : names, next, previous);
    }

    /** The same page with these counts. */
    public Listing<T> with(@Nullable Map<String, List<FacetCount>> counts) {
        return new Listing<>(count, countType, results, counts, didYouMean, unknownNames, next, previous);
    }
}
