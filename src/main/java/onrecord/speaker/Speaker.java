package onrecord.speaker;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** A person, an organization or an anonymous source whose words are on record. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
public class Speaker {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "speaker_id")
    @SequenceGenerator(name = "speaker_id", sequenceName = "speaker_id", allocationSize = 1)
    private long id;

    private SpeakerKind kind;

    private String name;
    private String nameKey;
    private String plainKey;

    @Version
    private int version;

    @ElementCollection
    @BatchSize(size = 100) // a page of speakers takes one statement for all their names, not one each
    @CollectionTable(name = "speaker_alias", joinColumns = @JoinColumn(name = "speaker_id"))
    private Set<Alias> aliases = new LinkedHashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "speaker_role", joinColumns = @JoinColumn(name = "speaker_id"))
    private Set<Role> roles = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Speaker() {}

    @SuppressWarnings("NullAway.Init") // describe sets them all
    Speaker(NewSpeaker given) {
        describe(given);
    }

    /** Takes over everything an editor says about this speaker. */
    void describe(NewSpeaker given) {
        kind = given.kind();
        name = given.name().strip();
        nameKey = Names.key(name);
        plainKey = Names.withoutInitials(nameKey);
        aliases.clear();
        given.aliases().stream().map(Alias::of).filter(this::tellsMore).forEach(aliases::add);
        roles.clear();
        roles.addAll(given.roles());
    }

    private boolean tellsMore(Alias alias) {
        return !alias.nameKey().isEmpty()
                && aliases.stream().noneMatch(known -> known.nameKey().equals(alias.nameKey()));
    }

    public long id() {
        return id;
    }

    public SpeakerKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    public List<String> aliases() {
        return aliases.stream().map(Alias::name).toList();
    }

    public List<Role> roles() {
        return List.copyOf(roles);
    }
}
