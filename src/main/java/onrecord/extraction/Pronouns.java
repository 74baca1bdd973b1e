package onrecord.extraction;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onrecord.extraction.Appearances.Appearance;
import org.jspecify.annotations.Nullable;

/** Leads a pronoun back to whom the text had in view: for he and she a person, for they a group, for it a body. */
final class Pronouns {
    private static final int MOST_SENTENCES = 60;

    /** How many sentences back one whose gender is not known still comes before one whose gender is. */
    private static final int NEAR = 1;

    /** The same where nothing but a capital shows that it is a person. */
    private static final int FAR = 4;

    private final Narration narration;
    private final Appearances named;

    /** Those whom cues spoke of: most in view, also where they have no name. */
    private final Appearances resolved;

    Pronouns(Narration narration, Appearances named, Appearances resolved) {
        this.narration = narration;
        this.named = named;
        this.resolved = resolved;
    }

    @Nullable
    Source of(int token) {
        return switch (narration.lower(token)) {
            case "he", "him" -> person(token, Gender.MALE);
            case "she", "her" -> person(token, Gender.FEMALE);
            case "they", "them", "we" -> group(token);
            case "it" -> body(token);
            default -> null;
        };
    }

    /** Back sentence by sentence to one of that gender; failing that, to the last one who may be. */
    private @Nullable Source person(int at, Gender gender) {
        Appearances.LookBack names = named.before(at);
        Appearances.LookBack speakers = resolved.before(at);
        Source likely = null;
        int first = narration.sentenceNumberAt(at);
        for (int back = 0; back < MOST_SENTENCES && back <= first; back++) {
            int from = narration.sentences().get(first - back).from();
            Source best = best(names.downTo(from), speakers.downTo(from), gender);
            if (best != null && best.gender() == gender) {
                return best;
            }
            likely = likely == null ? best : likely;
            if (likely != null && back > (likely.isKnownPerson() ? NEAR : FAR)) {
                break;
            }
        }
        if (likely != null) {
            likely.learn(gender);
        }
        return likely;
    }

    /** Within a sentence the first one is its subject; one who speaks comes before one who is only named. */
    private @Nullable Source best(List<Appearance> names, List<Appearance> speakers, Gender gender) {
        return Stream.concat(
                        names.stream().filter(this::isPersonInView),
                        speakers.stream().filter(speaker -> speaker.source().kind() != SpeakerKind.ORGANIZATION))
                .map(Appearance::source)
                .filter(source -> source.gender().fits(gender))
                .reduce((best, next) -> next.gender() == gender || best.gender() != gender ? next : best)
                .orElse(null);
    }

    /** In "Keller's boat" the boat is in view, not Keller. */
    private boolean isPersonInView(Appearance named) {
        return named.source().isPerson() && narration.token(named.token() + 1).kind() != Token.Kind.POSSESSIVE;
    }

    private @Nullable Source group(int at) {
        Source source = resolved.last(at, Predicate.not(Source::isPerson));
        return source != null ? source : body(at);
    }

    private @Nullable Source body(int at) {
        Source source = resolved.last(at, known -> known.kind() == SpeakerKind.ORGANIZATION);
        return source != null ? source : named.last(at, Predicate.not(Source::isPerson));
    }
}
