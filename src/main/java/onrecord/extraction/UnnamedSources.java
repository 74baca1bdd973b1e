package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps those whom a text only describes, so that "the official" can mean the senior official of the line before. */
final class UnnamedSources {
    private static final int FARTHEST = 60;
    private final List<Source> sources = new ArrayList<>();
    private final People people;

    UnnamedSources(People people) {
        this.people = people;
    }

    Source add(String words, String head, SpeakerKind kind) {
        Source source = new Source(plain(words), List.of(head), kind, Roles.genderOf(head));
        sources.add(source);
        return source;
    }

    /** The last one described by the same noun; a body may also be named by it: the Harbour Council, the council. */
    @Nullable
    Source before(String head, SpeakerKind kind) {
        for (int i = sources.size() - 1; i >= Math.max(0, sources.size() - FARTHEST); i--) {
            Source source = sources.get(i);
            if (source.kind() == kind && source.words().getFirst().equals(head)) {
                return source;
            }
        }
        return kind == SpeakerKind.ORGANIZATION ? bodyNamed(head) : null;
    }

    private @Nullable Source bodyNamed(String head) {
        return people.named(head).stream()
                .filter(source -> !source.isPerson())
                .findFirst()
                .orElse(null);
    }

    /** People and plurals without a name are anonymous; a body or a document speaks as an organization. */
    static SpeakerKind kindOf(String head) {
        if (Roles.isPerson(head) || Words.isDeterminer(head)) {
            return SpeakerKind.ANONYMOUS;
        }
        return !Roles.canSpeak(head) && head.endsWith("s") ? SpeakerKind.ANONYMOUS : SpeakerKind.ORGANIZATION;
    }

    /** Without "the"; "A senior official" as "a senior official". */
    private static String plain(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("the ")) {
            return words.substring(4);
        }
        boolean article = lower.startsWith("a ") || lower.startsWith("an ");
        return article ? lower.charAt(0) + words.substring(1) : words;
    }
}
