package onrecord.speaker;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import onrecord.web.PlainText;
import org.jspecify.annotations.Nullable;

/** A speaker as an editor describes one; what the service adds by itself may be sent back and is passed over. */
@JsonIgnoreProperties({"id"})
public record NewSpeaker(
        @NotBlank @Size(max = 200) @PlainText String name,
        @NotNull SpeakerKind kind,
        @Size(max = 100) List<@NotBlank @Size(max = 200) @PlainText String> aliases,
        @Size(max = 100) List<@Valid @NotNull Role> roles) {

    public NewSpeaker(String name, SpeakerKind kind, @Nullable List<String> aliases, @Nullable List<Role> roles) {
        this.name = name;
        this.kind = kind;
        this.aliases = aliases == null ? List.of() : aliases;
        this.roles = roles == null ? List.of() : roles;
    }

    @AssertTrue(message = "must hold a letter or a digit")
    boolean isNamed() {
        return name == null || !Names.key(name).isEmpty();
    }
}
