package onrecord.extraction;

/** Finds the name proper in a run, past nations and titles: Chinese Foreign Minister | Qin Gang. */
final class NameStart {
    private final Narration narration;
    private final Office office;

    NameStart(Narration narration) {
        this.narration = narration;
        this.office = new Office(narration);
    }

    /** The first token of the name; the end of the run where it is all title. */
    int in(Run run) {
        int start = run.from();
        for (int i = run.from(); i < run.to(); i++) {
            String word = narration.lower(i);
            if (Roles.isTitle(word) || (i > start && word.equals("of"))) {
                start = pastOffice(i + 1, run);
            } else if (i == start && Places.isDemonym(word) && i + 1 < run.to()) {
                start++;
            }
        }
        return isOnlyNation(run) ? run.to() : start;
    }

    private int pastOffice(int from, Run run) {
        int i = from;
        while (i < run.to()
                && (office.isLink(i) || narration.is(i, "the") || narration.is(i, "and") || office.isObject(i))) {
            i++;
        }
        return i;
    }

    private boolean isOnlyNation(Run run) {
        String word = narration.lower(run.from());
        return run.to() - run.from() == 1 && Places.isDemonym(word) && !Places.isCountry(word);
    }
}
