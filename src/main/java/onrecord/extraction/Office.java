package onrecord.extraction;

/** Knows the words that join a title to what it is of: Secretary | of State, Ambassador | to Germany. */
record Office(Narration narration) {

    /** "Secretary of State …" where a sentence begins. */
    boolean opens(int i) {
        return Roles.isTitle(narration.lower(i))
                && isLink(i + 1)
                && narration.token(i + 2).isName();
    }

    boolean isLink(int i) {
        return narration.is(i, "of") || narration.is(i, "for") || narration.is(i, "to");
    }

    /** A word within the office after its title: State, Treasury, Germany. */
    boolean isObject(int i) {
        String word = narration.lower(i);
        return Roles.isPortfolio(word) || Roles.isBody(word) || (Places.isCountry(word) && !GivenNames.contains(word));
    }

    /** Whether a title goes on with the small word here and the name after it. */
    boolean goesOn(int i) {
        return isNamedBefore(i)
                && (isLink(i) || narration.is(i, "and"))
                && (narration.is(i, "of") || isAbroad(i) || Roles.isPortfolio(narration.lower(i + 1)));
    }

    /** President | of the United States. */
    boolean goesOnWithArticle(int i) {
        return isNamedBefore(i)
                && narration.is(i, "of")
                && narration.is(i + 1, "the")
                && narration.token(i + 2).isName();
    }

    private boolean isAbroad(int i) {
        return narration.is(i, "to") && Places.isCountry(narration.lower(i + 1));
    }

    /** President | of Moldova, but not President Ana Duarte | of Moldova. */
    private boolean isNamedBefore(int i) {
        String word = narration.lower(i - 1);
        return Roles.canSpeak(word) || Roles.isPortfolio(word);
    }
}
