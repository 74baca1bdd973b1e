package onrecord.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant, as far as that is sure.
 *
 * @param speaker null where the name holds no letter
 * @param candidates known speakers who may be meant instead; an editor has to say
 */
public record Resolved(@Nullable Long speaker, List<Long> candidates) {

    private static final Resolved NOBODY = new Resolved(null, List.of());

    /** Where no speaker is known. */
    public static Resolved nobody() {
        return NOBODY;
    }

    /** A speaker beyond doubt. */
    public static Resolved to(long speaker) {
        return new Resolved(speaker, List.of());
    }
}
