package onrecord.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone the text speaks of, with what it tells about them so far. */
final class Source {
    private String name;
    private List<String> words;
    private SpeakerKind kind;
    private Gender gender;
    private boolean personal;
    private @Nullable String title;
    private final Set<String> roles = new HashSet<>();

    Source(String name, List<String> words, SpeakerKind kind, Gender gender) {
        this(name, words, kind, gender, null);
    }

    Source(String name, List<String> words, SpeakerKind kind, Gender gender, @Nullable String title) {
        this.title = title;
        this.name = name;
        this.words = words;
        this.kind = kind;
        this.gender = gender;
    }

    static Source of(Name found) {
        Source source = new Source(found.text(), found.words(), kindOf(found), found.gender());
        source.learn(found);
        return source;
    }

    private static SpeakerKind kindOf(Name name) {
        return name.body() && !name.personal() ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON;
    }

    /** Takes what one more place of the text says of this source. */
    void learn(Name found) {
        if (found.words().size() > words.size()) {
            name = found.text();
            words = found.words();
        }
        if (found.personal()) {
            personal = true;
            kind = SpeakerKind.PERSON;
        }
        gender = gender.or(found.gender());
        String stated = found.title();
        if (stated != null) {
            for (String word : words(stated)) {
                roles.add(Roles.inFull(word));
            }
            if (title == null || (title.length() < stated.length() && !title.contains(" "))) {
                title = stated;
            }
        }
    }

    private static List<String> words(String stated) {
        return List.of(WordList.words(stated.toLowerCase(Locale.ROOT)
                .replace(',', ' ')
                .replace("secretary general", "secretary-general"))); // no secretary
    }

    void learn(Gender known) {
        gender = gender.or(known);
    }

    /** Whether the text showed that this is a person, not only that it may be. */
    boolean isKnownPerson() {
        return personal;
    }

    boolean isPerson() {
        return kind == SpeakerKind.PERSON;
    }

    boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** Whether the title names the country or its people. */
    boolean isOf(String country) {
        return roles.stream().anyMatch(role -> Places.isOf(role, country));
    }

    boolean hasRoles() {
        return !roles.isEmpty();
    }

    String name() {
        return name;
    }

    List<String> words() {
        return words;
    }

    String surname() {
        return NameWords.surname(words);
    }

    SpeakerKind kind() {
        return kind;
    }

    Gender gender() {
        return gender;
    }

    @Nullable
    String title() {
        return title;
    }
}
