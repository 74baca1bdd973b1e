package onrecord.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param articles how many are done
 * @param of how many there were when it began, or are done already if more were added since
 * @param articlesPerSecond on average
 * @param secondsLeft at this rate; left out while it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndexProgress(
        long articles,
        long of,
        double articlesPerSecond,
        @Nullable Long secondsLeft) {

    /** Of a rebuild that has taken this long. */
    public static IndexProgress after(Duration time, long articles, long of) {
        double perSecond = articles / Math.max(0.001, time.toMillis() / 1000.0);
        return new IndexProgress(articles, Math.max(articles, of), perSecond, left(of - articles, perSecond));
    }

    private static @Nullable Long left(long articles, double perSecond) {
        return perSecond == 0 ? null : (long) Math.ceil(Math.max(0, articles) / perSecond);
    }
}
