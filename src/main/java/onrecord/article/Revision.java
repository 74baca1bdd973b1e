package onrecord.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wording of an article before an edit, or its wording of today.
 *
 * @param number counted from 1, the first wording
 * @param replacedAt when the next wording took its place, or null for today's
 */
public record Revision(
        int number, String headline, String body, @Nullable Instant replacedAt) {}
