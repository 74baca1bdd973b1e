package onrecord.benchmark;

/** The engine does not know this question, or not yet. */
public class NotAnswered extends Exception {

    public NotAnswered(String reason) {
        super(reason);
    }
}
