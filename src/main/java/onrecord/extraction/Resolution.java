package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.extraction.People.Appearance;
import org.jspecify.annotations.Nullable;

/** Says who is meant: a surname, a title, a pronoun led back to the one the text named before. Mentions come in order. */
final class Resolution {
    private static final int FARTHEST = 60;

    /** Looking further back for who holds an office would cost time in long texts and find nobody. */
    private static final int MOST_APPEARANCES = 500;

    /** How many sentences back one whose gender is not known still comes before one whose gender is. */
    private static final int NEAR = 1;

    private static final int FAR = 4;
    private final Narration narration;
    private final People people;
    private final List<Source> unnamed = new ArrayList<>();

    /** Whom earlier mentions were found to mean; pronouns look here as well. */
    private final List<Appearance> resolved = new ArrayList<>();

    Resolution(Narration narration, People people) {
        this.narration = narration;
        this.people = people;
    }

    @Nullable
    Source of(@Nullable Mention mention) {
        if (mention == null) {
            return null;
        }
        Source source = switch (mention.form()) {
            case NAME -> named(mention);
            case PRONOUN -> pronoun(mention);
            case NOMINAL -> nominal(mention);
        };
        if (source != null) {
            resolved.add(new Appearance(mention.head(), source));
        }
        return source;
    }

    private @Nullable Source named(Mention mention) {
        for (int i = mention.head(); i >= mention.from(); i--) {
            Source source = people.at(i);
            if (source != null) {
                return source;
            }
        }
        return nominal(mention);
    }

    private @Nullable Source pronoun(Mention mention) {
        return switch (narration.lower(mention.head())) {
            case "he", "him" -> person(mention.head(), Gender.MALE);
            case "she", "her" -> person(mention.head(), Gender.FEMALE);
            case "they", "them", "we" -> group(mention.head());
            case "it" -> body(mention.head());
            default -> null;
        };
    }

    /** The person most in view before a pronoun: who spoke or was named as subject last, within a gender. */
    private @Nullable Source person(int at, Gender gender) {
        List<Appearance> named = people.appearances();
        int i = lastBefore(named, at);
        int r = lastBefore(resolved, at);
        Source fallback = null;
        int sentence = narration.sentenceNumberAt(at);
        for (int steps = 0; steps < FARTHEST && sentence >= 0; steps++, sentence--) {
            Sentence range = narration.sentences().get(sentence);
            Source best = null;
            for (; i >= 0 && named.get(i).token() >= range.from(); i--) {
                Source source = named.get(i).source();
                if (source.isPerson()
                        && source.gender().fits(gender)
                        && isNarrated(named.get(i).token())) {
                    best = best == null || source.gender() == gender || best.gender() != gender ? source : best;
                }
            }
            for (; r >= 0 && resolved.get(r).token() >= range.from(); r--) {
                Source source = resolved.get(r).source();
                if (source.gender().fits(gender) && source.kind() != SpeakerKind.ORGANIZATION) {
                    best = best == null || source.gender() == gender || best.gender() != gender ? source : best;
                }
            }
            if (best != null && best.gender() == gender) {
                return best;
            }
            fallback = fallback == null ? best : fallback;
            if (fallback != null && steps > (fallback.isKnownPerson() ? NEAR : FAR)) {
                break;
            }
        }
        if (fallback != null) {
            fallback.learn(gender);
        }
        return fallback;
    }

    private boolean isNarrated(int token) {
        return !(narration.token(token + 1).kind() == Token.Kind.POSSESSIVE);
    }

    private @Nullable Source group(int at) {
        for (int r = lastBefore(resolved, at); r >= 0; r--) {
            Source source = resolved.get(r).source();
            if (!source.isPerson()) {
                return source;
            }
        }
        return body(at);
    }

    private @Nullable Source body(int at) {
        for (int r = lastBefore(resolved, at); r >= 0; r--) {
            if (resolved.get(r).source().kind() == SpeakerKind.ORGANIZATION) {
                return resolved.get(r).source();
            }
        }
        for (int i = lastBefore(people.appearances(), at); i >= 0; i--) {
            if (!people.appearances().get(i).source().isPerson()) {
                return people.appearances().get(i).source();
            }
        }
        return null;
    }

    /** A description: someone who holds that office, a source described before, or a new one. */
    private Source nominal(Mention mention) {
        String head = narration.lower(mention.head());
        String first = narration.lower(mention.from());
        boolean definite = first.equals("the")
                || first.equals("this")
                || first.equals("that")
                || first.equals("his")
                || first.equals("her")
                || (narration.token(mention.from()).isName() && !Words.isDeterminer(first));
        boolean whose = (mention.head() > mention.from() && holdsPossessive(mention))
                || first.equals("his")
                || first.equals("her");
        if (definite && !whose && Roles.isPerson(head)) {
            Source holder = holder(mention);
            if (holder != null && holder.hasRoles()) {
                return holder;
            }
            Source before = describedBefore(head, SpeakerKind.ANONYMOUS);
            if (before != null) {
                return before;
            }
            if (holder != null) {
                return holder;
            }
        }
        String name = narration.words(mention.from(), mention.to());
        SpeakerKind kind = Roles.isPerson(head) || Words.isDeterminer(head)
                ? SpeakerKind.ANONYMOUS
                : Roles.canSpeak(head)
                        ? SpeakerKind.ORGANIZATION
                        : head.endsWith("s") ? SpeakerKind.ANONYMOUS : SpeakerKind.ORGANIZATION;
        if (definite) {
            Source before = describedBefore(head, kind);
            if (before != null) {
                return before;
            }
        }
        Source source = new Source(strip(name), List.of(head), kind, Roles.genderOf(head));
        unnamed.add(source);
        return source;
    }

    private boolean holdsPossessive(Mention mention) {
        for (int i = mention.from(); i < mention.head(); i++) {
            if (narration.token(i).kind() == Token.Kind.POSSESSIVE) {
                return true;
            }
        }
        return false;
    }

    private static String strip(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("the ")) {
            return name.substring(4);
        }
        boolean article = lower.startsWith("a ") || lower.startsWith("an ");
        return article ? lower.charAt(0) + name.substring(1) : name;
    }

    /**
     * Who holds an office: one whose title has all words of the mention, one who spoke before one who was only named;
     * without any, the last person without an office.
     */
    private @Nullable Source holder(Mention mention) {
        String role = Roles.inFull(narration.lower(mention.head()));
        List<String> office = office(mention);
        return Stream.<Predicate<Source>>of(
                        source -> source.hasRole(role) && office.stream().allMatch(source::hasRole),
                        source -> source.hasRole(role),
                        source -> mayHold(source, role))
                .flatMap(fits -> Stream.of(
                        last(resolved, mention.from(), fits), last(people.appearances(), mention.from(), fits)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What the office is of, or from: state, foreign, american. */
    private List<String> office(Mention mention) {
        return IntStream.range(mention.from(), mention.to())
                .filter(i -> i != mention.head())
                .mapToObj(narration::lower)
                .filter(word -> Roles.isPortfolio(word) || Places.isDemonym(word) || Roles.isPerson(word))
                .toList();
    }

    private static @Nullable Source last(List<Appearance> among, int at, Predicate<Source> fits) {
        int latest = lastBefore(among, at);
        for (int i = latest; i >= Math.max(0, latest - MOST_APPEARANCES); i--) {
            Source source = among.get(i).source();
            if (source.isPerson() && fits.test(source)) {
                return source;
            }
        }
        return null;
    }

    private static boolean mayHold(Source source, String role) {
        return source.isKnownPerson()
                && !source.hasRoles()
                && source.gender().fits(Roles.genderOf(role))
                && !role.endsWith("s");
    }

    private @Nullable Source describedBefore(String head, SpeakerKind kind) {
        for (int i = unnamed.size() - 1; i >= Math.max(0, unnamed.size() - FARTHEST); i--) {
            Source source = unnamed.get(i);
            if (source.kind() == kind && source.words().getFirst().equals(head)) {
                return source;
            }
        }
        if (kind == SpeakerKind.ORGANIZATION) {
            for (Source source : people.named(head)) {
                if (!source.isPerson()) {
                    return source;
                }
            }
        }
        return null;
    }

    /** The last appearance before a token, or -1. */
    private static int lastBefore(List<Appearance> appearances, int token) {
        int low = 0;
        int high = appearances.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (appearances.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
