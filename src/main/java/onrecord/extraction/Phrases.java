package onrecord.extraction;

import onrecord.extraction.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases forwards and backwards. Bounds are tokens; the limit is never crossed. */
final class Phrases {
    private final ForwardPhrase forward;
    private final BackwardPhrase backward;
    private final PhraseHead heads;
    private final PhraseLinks links;

    Phrases(Narration narration) {
        this.forward = new ForwardPhrase(narration);
        this.backward = new BackwardPhrase(narration);
        this.heads = new PhraseHead(narration);
        this.links = new PhraseLinks(narration, forward, backward, heads);
    }

    /** The phrase that begins at the token, with what it is of or for. */
    @Nullable
    Mention startingAt(int from, int limit) {
        int to = forward.end(from, limit);
        return to == from ? null : links.after(heads.mention(from, to), limit);
    }

    /** The phrase that ends before the token. */
    @Nullable
    Mention endingAt(int to, int floor) {
        int from = backward.start(to, floor);
        if (from == to) {
            return null;
        }
        Mention phrase = heads.mention(from, to);
        return phrase.form() == Form.PRONOUN ? phrase.startingAt(phrase.head()) : links.before(phrase, floor);
    }

    /** Where the words of a phrase that begins here end, links left out; the same place when none begins. */
    int plainEnd(int from, int limit) {
        return forward.end(from, limit);
    }
}
