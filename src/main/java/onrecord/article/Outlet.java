package onrecord.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import onrecord.speaker.Names;

/** A publisher of articles: Reuters, Xinhua. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
public class Outlet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outlet_id")
    @SequenceGenerator(name = "outlet_id", sequenceName = "outlet_id", allocationSize = 1)
    private long id;

    private String name;
    private String nameKey;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Outlet() {}

    Outlet(String name) {
        this.name = name.strip();
        this.nameKey = Names.key(name);
    }

    void rename(String name) {
        this.name = name.strip();
        this.nameKey = Names.key(name);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
