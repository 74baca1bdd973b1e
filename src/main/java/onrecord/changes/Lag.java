package onrecord.changes;

/**
 * How far a follower is behind.
 *
 * @param changes how many changes wait, those included that an open transaction holds back; {@link #MOST} when it is
 *     that many or more
 * @param seconds how long the oldest of them has waited
 */
public record Lag(long changes, double seconds) {

    /** Nobody needs it more exactly, and counting all would take the longer the more there are. */
    public static final int MOST = 10_000;
}
