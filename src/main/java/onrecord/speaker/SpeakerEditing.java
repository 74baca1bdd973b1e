package onrecord.speaker;

import java.util.function.Function;
import onrecord.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with speakers. */
@Service
@Transactional
public class SpeakerEditing {

    private final Speakers speakers;
    private final ETags etags;

    SpeakerEditing(Speakers speakers, ETags etags) {
        this.speakers = speakers;
        this.etags = etags;
    }

    /** The speaker; one that was merged is refused with where it went. */
    @Transactional(readOnly = true)
    public SpeakerView read(long id) {
        return SpeakerView.of(speakers.findById(id).orElseThrow(() -> absent(id)));
    }

    /** Adds a speaker; a name another one has is refused. */
    public SpeakerView add(NewSpeaker given) {
        requireFreeName(given, 0);
        return SpeakerView.of(speakers.saveAndFlush(new Speaker(given)));
    }

    /** Replaces the speaker by what the change makes of the present view. */
    SpeakerView change(long id, @Nullable String ifMatch, Function<SpeakerView, NewSpeaker> change) {
        Speaker speaker = current(id, ifMatch);
        NewSpeaker given = change.apply(SpeakerView.of(speaker));
        requireFreeName(given, id);
        speaker.describe(given);
        speakers.flush();
        return SpeakerView.of(speaker);
    }

    void remove(long id, @Nullable String ifMatch) {
        speakers.delete(current(id, ifMatch));
    }

    private Speaker current(long id, @Nullable String ifMatch) {
        Speaker speaker = speakers.findAndLock(id).orElseThrow(() -> absent(id));
        etags.requireCurrent(ifMatch, SpeakerView.of(speaker));
        return speaker;
    }

    private RuntimeException absent(long id) {
        return speakers.findSuccessor(id)
                .<RuntimeException>map(successor -> new SpeakerMoved(id, successor))
                .orElseGet(() -> new SpeakerNotFound(id));
    }

    private void requireFreeName(NewSpeaker given, long id) {
        if (given.kind() != SpeakerKind.ANONYMOUS) {
            speakers.findNamed(Names.key(given.name()))
                    .filter(holder -> holder != id)
                    .ifPresent(holder -> {
                        throw new SpeakerNameTaken(given.name(), holder);
                    });
        }
    }
}
