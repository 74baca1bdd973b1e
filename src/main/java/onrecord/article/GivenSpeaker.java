package onrecord.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import onrecord.article.QuoteView.QuotedSpeaker;
import onrecord.speaker.Names;
import onrecord.speaker.Speaker;
import onrecord.speaker.SpeakerKind;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;

/** The speaker of a given quote: by id, or by a name that is looked up and added when new; the name goes first. */
public record GivenSpeaker(
        @Nullable Long id,
        @Size(max = 200) @PlainText @Nullable String name,
        @Nullable SpeakerKind kind,
        @Valid @Nullable StatedRole role) {

    @AssertTrue(message = "needs an id or a name")
    boolean isNamed() {
        return id != null || (name != null && !Names.key(name).isEmpty());
    }

    /** Whether the id stands: with another name beside it, the name says who is meant. */
    boolean isNamedLike(Speaker known) {
        return name == null || Names.key(name).equals(Names.key(known.name()));
    }

    /** What is meant where this was made of a speaker by changing parts: another id beside the old name stands. */
    GivenSpeaker changedFrom(@Nullable QuotedSpeaker before) {
        boolean otherId = id != null
                && before != null
                && !id.equals(before.id())
                && before.name().equals(name);
        return otherId ? new GivenSpeaker(id, null, null, role) : this;
    }

    SpeakerKind kindOrPerson() {
        return kind == null ? SpeakerKind.PERSON : kind;
    }
}
