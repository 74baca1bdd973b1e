package onrecord.benchmark;

/** Asks one question after the other. */
public interface Client extends AutoCloseable {

    /** Asks, and reads the answer to its end; throws {@link NotAnswered} where it is none. */
    Answer ask(Question question) throws Exception;

    /** What the answer holds. */
    Found found(Question question) throws Exception;

    @Override
    void close();

    /**
     * @param bytes of the body, 0 where it is not HTTP
     */
    record Answer(long bytes) {}

    /**
     * @param results on this page
     * @param total as the answer gives it, with a + where it is only a lower bound
     * @param first the address of the first result, or nothing where results have none
     */
    record Found(long results, String total, String first) {

        static final Found NOTHING = new Found(0, "", "");
    }
}
