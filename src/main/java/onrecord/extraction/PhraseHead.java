package onrecord.extraction;

import onrecord.extraction.Mention.Form;

/** Tells the word of a phrase that says who: the last one, but for a possessive, for "Jr." and for "close". */
final class PhraseHead {
    private final Narration narration;

    PhraseHead(Narration narration) {
        this.narration = narration;
    }

    Mention mention(int from, int to) {
        int head = before(to);
        return new Mention(from, to, head, formOf(from, head));
    }

    /** The head of a phrase that ends before the token. */
    int before(int to) {
        int head = to - 1;
        while (narration.token(head).kind() == Token.Kind.POSSESSIVE || isSuffixOfName(head) || followsPerson(head)) {
            head--;
        }
        return head;
    }

    /** An official | close to her. */
    private boolean followsPerson(int i) {
        return Words.followsNoun(narration.lower(i)) && Roles.isPerson(narration.lower(i - 1));
    }

    private boolean isSuffixOfName(int i) {
        return Words.isNameSuffix(narration.lower(i)) && narration.token(i - 1).isName();
    }

    private Form formOf(int from, int head) {
        String word = narration.lower(head);
        if (Words.isPronoun(word) || (head == from && Words.isObjectPronoun(word))) {
            return Form.PRONOUN;
        }
        boolean article = head == from && narration.is(head, "the");
        return narration.token(head).isName() && !article ? Form.NAME : Form.NOMINAL;
    }
}
