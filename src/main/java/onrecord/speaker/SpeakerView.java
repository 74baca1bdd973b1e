package onrecord.speaker;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A speaker as readers see one. */
public record SpeakerView(long id, String name, SpeakerKind kind, List<String> aliases, List<Role> roles) {

    private static final Comparator<Role> BY_DATE = Comparator.comparing(
                    Role::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Role::title);

    /** The view of a speaker; aliases by name, roles by date. */
    public static SpeakerView of(Speaker speaker) {
        return new SpeakerView(
                speaker.id(),
                speaker.name(),
                speaker.kind(),
                speaker.aliases().stream().sorted().toList(),
                speaker.roles().stream().sorted(BY_DATE).toList());
    }
}
