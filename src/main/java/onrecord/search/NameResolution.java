package onrecord.search;

import java.util.Set;

/** From names to ids, whatever their case and accents and the order of their words. */
public interface NameResolution {

    /** Every speaker one of whose names holds all these words. */
    Set<Long> speakersNamed(String words);

    /** Every outlet whose name holds all these words, or the one with this id. */
    Set<Long> outletsNamed(String words);
}
