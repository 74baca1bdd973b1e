package onrecord.extraction;

import java.util.List;

/** Tells whether a name can stand for a source: Duarte for Ana Duarte, A. Duarte for her too, Ivo Duarte for neither. */
record SameName(Source source, Name name) {

    boolean holds() {
        List<String> known = source.words();
        List<String> words = name.words();
        if (known.equals(words)) {
            return true;
        }
        if (!source.gender().fits(name.gender())) {
            return false;
        }
        if (words.size() == 1) {
            return isAcronym(words.getFirst()) || isPart(words.getFirst());
        }
        return known.size() == 1 ? isFuller() : hasSameEnds() || isEnd() || isWithin();
    }

    /** Whether a single word is the first of two surnames, or a middle name: Herrera for Lucía Herrera Montes. */
    boolean mayHold() {
        List<String> known = source.words();
        return name.words().size() == 1
                && source.isKnownPerson()
                && known.size() > 2
                && known.get(known.size() - 2).equals(name.words().getFirst());
    }

    private boolean isAcronym(String word) {
        return source.words().size() > 1 && NameWords.initials(source.words()).equals(word.replace(".", ""));
    }

    /** A body that is called like a person's surname is not the person. */
    private boolean isPart(String word) {
        boolean edge = source.words().getLast().equals(word)
                || source.words().getFirst().equals(word)
                || source.surname().equals(word);
        return edge && !(name.body() && source.isPerson());
    }

    /** Where the text began with the surname and gives the rest later. */
    private boolean isFuller() {
        return name.surname().equals(source.words().getFirst()) && (source.isPerson() || !name.personal());
    }

    private boolean hasSameEnds() {
        String one = source.words().getFirst();
        String other = name.words().getFirst();
        return source.surname().equals(name.surname()) && (one.equals(other) || isInitial(one, other));
    }

    private static boolean isInitial(String one, String other) {
        return one.charAt(0) == other.charAt(0) && (one.length() <= 2 || other.length() <= 2);
    }

    /** Herrera Montes for Lucía Herrera Montes, the Council of Ministers for the Nordic one. */
    private boolean isEnd() {
        int before = source.words().size() - name.words().size();
        return before > 0
                && source.words().subList(before, source.words().size()).equals(name.words());
    }

    /** Lucía Herrera for Lucía Herrera Montes. */
    private boolean isWithin() {
        return name.personal() && source.isPerson() && source.words().containsAll(name.words());
    }
}
