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
        String role = role(mention);
        return Stream.<Predicate<Source>>of(
                        holds(mention), source -> source.hasRole(role), source -> mayHold(source, role))
                .map(fits -> last(mention.from(), fits))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Malaysia's prime minister: one whose title names the country, and nobody else. */
    @Nullable
    Source ofCountry(Mention mention) {
        String country = narration.lower(mention.from());
        boolean owns = narration.token(mention.from() + 1).kind() == Token.Kind.POSSESSIVE;
        return owns && Places.isCountry(country)
                ? last(mention.from(), holds(mention).and(source -> source.isOf(country)))
                : null;
    }

    private String role(Mention mention) {
        return Roles.inFull(narration.lower(mention.head()));
    }

    private Predicate<Source> holds(Mention mention) {
        if (narration.is(mention.head(), "diplomat") && narration.is(mention.head() - 1, "top")) {
            return OfficeHolders::isTopDiplomat;
        }
        String role = role(mention);
        List<String> office = office(mention);
        return source -> source.hasRole(role) && office.stream().allMatch(source::hasRole);
    }

    /** What the press calls a foreign minister. */
    private static boolean isTopDiplomat(Source source) {
        return (source.hasRole("foreign") && source.hasRole("minister"))
                || (source.hasRole("state") && source.hasRole("secretary"));
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
                .filter(word -> !Words.isDeterminer(word))
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
