package onrecord.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is.
 *
 * @param bytes how long the whole import is
 * @param known lines whose url was stored before
 * @param articlesPerSecond stored and known ones, over the time the import was running
 * @param secondsLeft at this rate, by bytes; null when it is not known or nothing is left
 * @param rejections the first 1,000 rejected lines
 */
record ImportView(
        long id,
        State state,
        long bytes,
        long bytesRead,
        long linesRead,
        long stored,
        long known,
        long rejected,
        double articlesPerSecond,
        @Nullable Long secondsLeft,
        List<Rejection> rejections,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** What an import is doing. */
    enum State {
        QUEUED,
        RUNNING,
        COMPLETED,
        /** It stopped; what was stored before stays. */
        FAILED
    }

    /** Why a line was not stored; lines are counted from 1. */
    record Rejection(long line, String reason) {}
}
