package onrecord.search.language;

import java.time.LocalDate;
import java.util.List;

/** What {@code q} asks for, as a tree. */
public sealed interface Clause {

    /** A word, stemmed; a prefix finds every word that begins with it. */
    record Word(String text, boolean prefix) implements Clause {}

    /** Words in this order, stemmed; slop is how many moves of a word are allowed. */
    record Phrase(String text, int slop) implements Clause {}

    /** A word or words in this order, in just this form, accents and case aside. */
    record Exact(String text, int slop) implements Clause {}

    /** The words of this clause, in the headline alone. */
    record InHeadline(Clause clause) implements Clause {}

    /** A value that an article or quote has or has not. */
    record In(Field field, String text) implements Clause {}

    /**
     * Published on these days, in UTC.
     *
     * @param from the first day
     * @param until the first day after
     */
    record During(LocalDate from, LocalDate until) implements Clause {}

    /**
     * In nearly the same words as a quote, which is not found itself; {@code q} has no way to say it.
     *
     * @param text the words of the quote
     */
    record Like(long quote, String text) implements Clause {}

    /** All of these. */
    record And(List<Clause> clauses) implements Clause {}

    /** Any of these. */
    record Or(List<Clause> clauses) implements Clause {}

    /** Not this. */
    record Not(Clause clause) implements Clause {}

    /** Whether it says only what is not wanted, and so nothing to look for. */
    default boolean onlyExcludes() {
        return switch (this) {
            case Not not -> true;
            case And and -> and.clauses().stream().allMatch(Clause::onlyExcludes);
            case InHeadline headline -> headline.clause().onlyExcludes();
            default -> false;
        };
    }

    /** What {@link In} looks at. */
    enum Field {
        SPEAKER,
        OUTLET,
        TAG,
        KIND
    }
}
