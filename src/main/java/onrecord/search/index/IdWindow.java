package onrecord.search.index;

/** The ids above one and up to another. */
public record IdWindow(long above, long upTo) {

    public boolean holds(long id) {
        return above < id && id <= upTo;
    }

    /** What is left of it above this id. */
    IdWindow after(long id) {
        return new IdWindow(id, upTo);
    }
}
