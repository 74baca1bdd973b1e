package onrecord.search;

import java.util.Set;

/** From names to ids, whatever their case and accents and the order of their words. */
public interface NameResolution {

    /** Every speaker one of whose names holds all these words. */
    Set<Long> speakersNamed(String words);

    /** The outlet with this id, else every outlet whose name holds all these words: “3” is not also “Channel 3”. */
    Set<Long> outletsNamed(String nameOrId);

    /** Of those that are named so or have this id, the one with the id, where there is one. */
    static Set<Long> preferringId(String nameOrId, Set<Long> found) {
        return Asking.id(nameOrId).filter(found::contains).map(Set::of).orElse(found);
    }
}
