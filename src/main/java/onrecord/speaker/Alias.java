package onrecord.speaker;

import jakarta.persistence.Embeddable;

/** Another name of a speaker, with the key by which it is compared. */
@Embeddable
record Alias(String name, String nameKey) {

    static Alias of(String name) {
        return new Alias(name.strip(), Names.key(name));
    }
}
