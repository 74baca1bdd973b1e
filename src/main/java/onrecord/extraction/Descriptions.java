package onrecord.extraction;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says whom a description means: someone who holds that office, a source described before, or a new one. */
final class Descriptions {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "his", "her");
    private final Narration narration;
    private final OfficeHolders holders;
    private final UnnamedSources unnamed;

    Descriptions(Narration narration, People people, Appearances resolved) {
        this.narration = narration;
        this.holders = new OfficeHolders(narration, people.appearances(), resolved);
        this.unnamed = new UnnamedSources(people);
    }

    Source of(Mention mention) {
        String head = narration.lower(mention.head());
        boolean definite = isDefinite(mention);
        Source known = definite && Roles.isPerson(head) ? person(mention, head) : null;
        if (known != null) {
            return known;
        }
        SpeakerKind kind = UnnamedSources.kindOf(head);
        Source before = definite ? unnamed.before(head, kind) : null;
        return before != null ? before : unnamed.add(narration.words(mention.from(), mention.to()), head, kind);
    }

    /** Who is known to hold the office comes before who was described so, and both before who may hold it. */
    private @Nullable Source person(Mention mention, String head) {
        if (isSomeoneElses(mention)) {
            return holders.ofCountry(mention);
        }
        Source holder = holders.of(mention);
        if (holder != null && holder.hasRoles()) {
            return holder;
        }
        Source before = unnamed.before(head, SpeakerKind.ANONYMOUS);
        return before != null ? before : holder;
    }

    private boolean isDefinite(Mention mention) {
        String first = narration.lower(mention.from());
        return POINTING.contains(first) || (narration.token(mention.from()).isName() && !Words.isDeterminer(first));
    }

    /** Keller's spokesman, her spokesman: not the one who was named. */
    private boolean isSomeoneElses(Mention mention) {
        String first = narration.lower(mention.from());
        return first.equals("his")
                || first.equals("her")
                || IntStream.range(mention.from(), mention.head())
                        .anyMatch(i -> narration.token(i).kind() == Token.Kind.POSSESSIVE);
    }
}
