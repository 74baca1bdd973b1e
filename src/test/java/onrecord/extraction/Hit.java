package onrecord.extraction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An annotated span and the one found for it. */
record Hit(GoldQuote gold, FoundSpan found) {

    /** How the annotated speaker is named; only where there is one. */
    SpeakerForm form() {
        return SpeakerForm.of(Objects.requireNonNull(gold.speaker()), found.text());
    }

    /** Whether the speaker is right too; where the annotation knows none, none may be answered. */
    boolean isSpeakerRight() {
        String speaker = gold.speaker();
        if (speaker == null) {
            return found.mention() == null;
        }
        return SpeakerNames.alike(speaker, found.mention())
                || SpeakerNames.alike(speaker, found.name())
                || isSamePlace(gold.mention(), found.quote().mention());
    }

    private static boolean isSamePlace(@Nullable Span one, @Nullable Span other) {
        return one != null && other != null && one.start() < other.end() && other.start() < one.end();
    }

    boolean isFullNameKnown() {
        return gold.speaker() != null && !gold.fullNames().isEmpty();
    }

    boolean isFullNameRight() {
        return gold.fullNames().stream()
                .anyMatch(name -> SpeakerNames.alike(name, found.name()) || SpeakerNames.alike(name, found.mention()));
    }
}
