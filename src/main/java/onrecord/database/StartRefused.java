package onrecord.database;

/** A reason not to start that its reader can do something about. */
abstract sealed class StartRefused extends RuntimeException
        permits DataDirectoryInUse, DataDirectoryNotWritable, ServerNotStarted {

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What to do about it. */
    abstract String action();
}
