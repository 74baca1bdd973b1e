package onrecord.extraction;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who holds the office a description names: the foreign minister, the retired general. */
final class OfficeHolders {
    private final Narration narration;
    private final Appearances named;
    private final Appearances resolved;

    OfficeHolders(Narration narration, Appearances named, Appearances resolved) {
        this.narration = narration;
        this.named = named;
        this.resolved = resolved;
    }

    /**
     * One whose title has all words of the mention, one who spoke before one who was only named; without any, the last
     * person without an office.
     */
    @Nullable
    Source of(Mention mention) {
        String role = Roles.inFull(narration.lower(mention.head()));
        List<String> office = office(mention);
        return Stream.<Predicate<Source>>of(
                        source -> source.hasRole(role) && office.stream().allMatch(source::hasRole),
                        source -> source.hasRole(role),
                        source -> mayHold(source, role))
                .map(fits -> last(mention.from(), fits))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Source last(int at, Predicate<Source> fits) {
        Predicate<Source> person = Source::isPerson;
        Source speaker = resolved.last(at, person.and(fits));
        return speaker != null ? speaker : named.last(at, person.and(fits));
    }

    /** What the office is of, or from: state, foreign, american. */
    private List<String> office(Mention mention) {
        return IntStream.range(mention.from(), mention.to())
                .filter(i -> i != mention.head())
                .mapToObj(narration::lower)
                .filter(word -> Roles.isPortfolio(word) || Places.isDemonym(word) || Roles.isPerson(word))
                .toList();
    }

    private static boolean mayHold(Source source, String role) {
        return source.isKnownPerson()
                && !source.hasRoles()
                && source.gender().fits(Roles.genderOf(role))
                && !role.endsWith("s");
    }
}
