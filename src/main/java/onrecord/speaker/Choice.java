package onrecord.speaker;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who a spoken name means among those known.
 *
 * <p>Those who bear exactly this name come into question; beside a full name that nobody bears, or whose bearer has no
 * role to be told by, also those who bear it initials aside; beside a short one all whose fuller name ends with it, or
 * begins with it. It is the one of them who held the stated office on that day; or the only one, unless only the fuller
 * name speaks for it. Else the name stays a speaker of its own, and those in question are its candidates.
 *
 * @param speaker null where the name needs a speaker of its own that is not there yet
 */
record Choice(@Nullable Long speaker, List<Long> candidates) {

    /** An editor can look through these; where there are more, the name alone tells nothing. */
    private static final int MOST_CANDIDATES = 10;

    static Choice of(SpokenName spoken, List<Namesake> known) {
        String key = spoken.key();
        Office stated = Office.stated(spoken.title() == null ? "" : spoken.title());
        Predicate<Namesake> fits = name -> name.held(stated, spoken.date());
        List<Namesake> named = select(known, name -> name.isNamed(key));
        List<Namesake> less = spoken.isShort()
                ? select(known, name -> name.isFullerThan(key) || (name.beginsWith(key) && fits.test(name)))
                : named.stream().anyMatch(name -> !name.canonical() || name.isDescribed())
                        ? List.of()
                        : select(known, name -> name.canonical() && Names.compatible(name.key(), key));
        Collection<Namesake> all = distinct(Stream.concat(named.stream(), less.stream()));
        List<Namesake> holders = select(all, fits);
        if (holders.size() == 1) {
            return new Choice(holders.getFirst().id(), List.of());
        }
        if (all.size() == 1 && !(spoken.isShort() && named.isEmpty())) {
            return new Choice(all.iterator().next().id(), List.of());
        }
        Long own = named.stream()
                .filter(Namesake::canonical)
                .map(Namesake::id)
                .findFirst()
                .orElse(null);
        return new Choice(own, candidates(holders.isEmpty() ? all : holders, own, spoken.date()));
    }

    private static List<Long> candidates(Collection<Namesake> all, @Nullable Long own, LocalDate day) {
        return all.stream()
                .sorted(Comparator.comparing((Namesake name) -> !name.heldAnyOn(day))
                        .thenComparing(name -> !name.isDescribed())
                        .thenComparingLong(Namesake::id))
                .map(Namesake::id)
                .filter(id -> !id.equals(own))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static List<Namesake> select(Collection<Namesake> known, Predicate<Namesake> rule) {
        return known.stream().filter(rule).toList();
    }

    /** One of each speaker, by the first of its names. */
    private static Collection<Namesake> distinct(Stream<Namesake> names) {
        Map<Long, Namesake> speakers = new LinkedHashMap<>();
        names.forEach(name -> speakers.putIfAbsent(name.id(), name));
        return speakers.values();
    }
}
