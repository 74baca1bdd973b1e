package onrecord.speaker;

/** A speaker as a text names one. */
public record SpokenName(String name, SpeakerKind kind) {

    String key() {
        return Names.key(name);
    }
}
