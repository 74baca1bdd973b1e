package onrecord.extraction;

import org.jspecify.annotations.Nullable;

/** Says who is meant: a surname, a title, a pronoun led back to the one the text named before. Mentions come in order. */
final class Resolution {
    private final People people;
    private final Pronouns pronouns;
    private final Descriptions descriptions;

    /** Whom earlier mentions were found to mean. */
    private final Appearances resolved = new Appearances();

    Resolution(Narration narration, People people) {
        this.people = people;
        this.pronouns = new Pronouns(narration, people.appearances(), resolved);
        this.descriptions = new Descriptions(narration, people, resolved);
    }

    @Nullable
    Source of(@Nullable Mention mention) {
        if (mention == null) {
            return null;
        }
        Source source = switch (mention.form()) {
            case NAME -> named(mention);
            case PRONOUN -> pronouns.of(mention.head());
            case NOMINAL -> descriptions.of(mention);
        };
        if (source != null) {
            resolved.add(mention.head(), source);
        }
        return source;
    }

    private Source named(Mention mention) {
        for (int i = mention.head(); i >= mention.from(); i--) {
            Source source = people.at(i);
            if (source != null) {
                return source;
            }
        }
        return descriptions.of(mention);
    }
}
