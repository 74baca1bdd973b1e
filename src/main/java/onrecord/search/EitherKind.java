package onrecord.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import onrecord.extraction.QuoteKind;
import onrecord.speaker.SpeakerKind;

/** A kind of speaker, or of their quotes. */
public enum EitherKind {
    PERSON,
    ORGANIZATION,
    ANONYMOUS,
    DIRECT,
    MIXED,
    INDIRECT,
    BLOCK;

    /** Those that are kinds of speakers. */
    static List<SpeakerKind> ofSpeakers(Collection<EitherKind> kinds) {
        return Arrays.stream(SpeakerKind.values())
                .filter(kind -> kinds.stream().anyMatch(either -> either.name().equals(kind.name())))
                .toList();
    }

    /** Those that are kinds of quotes. */
    static List<QuoteKind> ofQuotes(Collection<EitherKind> kinds) {
        return Arrays.stream(QuoteKind.values())
                .filter(kind -> kinds.stream().anyMatch(either -> either.name().equals(kind.name())))
                .toList();
    }
}
