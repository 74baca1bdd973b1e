package onrecord.speaker;

import java.util.List;

/** A speaker as readers see one. */
public record SpeakerView(long id, String name, SpeakerKind kind, List<String> aliases, List<Role> roles) {

    public static SpeakerView of(Speaker speaker) {
        return new SpeakerView(speaker.id(), speaker.name(), speaker.kind(), speaker.aliases(), speaker.roles());
    }
}
