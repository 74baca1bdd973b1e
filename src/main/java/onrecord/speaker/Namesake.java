package onrecord.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A known speaker whom a spoken name may mean, by one of its names.
 *
 * @param key that name, folded
 * @param canonical whether it is the speaker's own name, not an alias
 */
record Namesake(long id, String key, boolean canonical, List<HeldOffice> offices) {

    /** Where names begin with the family's. */
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "HK", "HU", "KH", "KP", "KR", "MO", "SG", "TW", "VN");

    /** Whether the speaker held on this day the office that the title states. */
    boolean held(Office stated, LocalDate day) {
        return offices.stream().anyMatch(held -> held.on(day) && stated.is(held.office()));
    }

    boolean heldAnyOn(LocalDate day) {
        return offices.stream().anyMatch(held -> held.on(day));
    }

    boolean isDescribed() {
        return !offices.isEmpty();
    }

    boolean isNamed(String spoken) {
        return key.equals(spoken);
    }

    /** Whether the spoken name is the end of this one, or its beginning where the family's name comes first. */
    boolean isFullerThan(String spoken) {
        return key.endsWith(" " + spoken)
                || (key.startsWith(spoken + " ")
                        && offices.stream().anyMatch(held -> FAMILY_FIRST.contains(held.country())));
    }

    /** Whether the spoken name is the beginning of this one: a given name, mostly. */
    boolean beginsWith(String spoken) {
        return key.startsWith(spoken + " ");
    }
}
