package onrecord.search.lucene;

/** The ids above one and up to another. */
record IdWindow(long above, long upTo) {

    boolean holds(long id) {
        return above < id && id <= upTo;
    }

    /** What is left of it above this id. */
    IdWindow after(long id) {
        return new IdWindow(id, upTo);
    }
}
