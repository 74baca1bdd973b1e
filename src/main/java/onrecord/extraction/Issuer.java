package onrecord.extraction;

import java.util.Set;

/** Leads "a statement saying" to who issued it: those words are theirs. */
final class Issuer {
    private static final Set<String> PARTICLES = Set.of("out", "back", "off", "up");
    private final Narration narration;
    private final Subjects subjects;

    Issuer(Narration narration, Subjects subjects) {
        this.narration = narration;
        this.subjects = subjects;
    }

    /** Who is the subject of the verb right before the document; the document itself where nobody is. */
    Mention of(Mention document, int floor) {
        if (!isNewDocument(document)) {
            return document;
        }
        int verb = PARTICLES.contains(narration.lower(document.from() - 1)) ? document.from() - 2 : document.from() - 1;
        if (verb <= floor || !Words.looksPast(narration.lower(verb))) {
            return document;
        }
        Mention issuer = subjects.before(verb, floor);
        return issuer != null && canIssue(issuer) ? issuer : document;
    }

    /** "a statement", not "the statement", which the text spoke of before. */
    private boolean isNewDocument(Mention mention) {
        return Roles.isDocument(narration.lower(mention.head()))
                && Words.isDeterminer(narration.lower(mention.from()))
                && !narration.is(mention.from(), "the");
    }

    private boolean canIssue(Mention mention) {
        return mention.form() != Mention.Form.NOMINAL || Roles.canSpeak(narration.lower(mention.head()));
    }
}
