package onrecord.extraction;

import java.util.Set;

/** Tells "at least 20 people", "about 300" from when and where: an amount begins what was said. */
final class Amounts {
    private static final Set<String> COMPARED = Set.of("least", "most", "than", "half");

    private final Narration narration;

    Amounts(Narration narration) {
        this.narration = narration;
    }

    /** Whether the preposition at the place is part of an amount. */
    boolean opens(int i) {
        boolean number = narration.token(i + 1).kind() == Token.Kind.NUMBER && !narration.is(i, "in");
        return number || COMPARED.contains(narration.lower(i + 1));
    }
}
