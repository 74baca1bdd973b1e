package onrecord.speaker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role of a speaker, read once for all the titles it is compared with. */
record HeldOffice(
        Office office,
        String country,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static HeldOffice of(Role role) {
        return new HeldOffice(Office.of(role), String.valueOf(role.country()), role.from(), role.to());
    }

    boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
