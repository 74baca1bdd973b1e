package onrecord.search.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import onrecord.search.SpeakerHit;
import onrecord.speaker.SpeakerView;

/**
 * How much one speaker said of what was asked for.
 *
 * @param speaker the speaker's id
 * @param quotes how many quotes
 * @param first when the first of them was printed, in milliseconds since 1970
 * @param last the same of the last
 */
public record Said(long speaker, long quotes, long first, long last) {

    /** The order of lists: who said most first, of equals the lower id. */
    static final Comparator<Said> MOST_FIRST =
            Comparator.comparingLong(Said::quotes).reversed().thenComparingLong(Said::speaker);

    SpeakerHit by(SpeakerView speaker) {
        return new SpeakerHit(speaker, quotes, day(first), day(last));
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }
}
