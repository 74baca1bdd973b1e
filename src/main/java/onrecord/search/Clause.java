package onrecord.search;

import java.util.List;

/** What {@code q} asks for, as a tree. */
public sealed interface Clause {

    /** A word, stemmed; a prefix finds every word that begins with it. */
    record Word(String text, boolean prefix) implements Clause {}

    /** Words in this order; slop is how many moves of a word are allowed. */
    record Phrase(String text, int slop) implements Clause {}

    /** The clause on one field instead of the usual ones. */
    record In(Field field, String text) implements Clause {}

    /** All of these. */
    record And(List<Clause> clauses) implements Clause {}

    /** Any of these. */
    record Or(List<Clause> clauses) implements Clause {}

    /** Not this. */
    record Not(Clause clause) implements Clause {}

    /** The fields that {@code field:value} knows. */
    enum Field {
        SPEAKER,
        OUTLET,
        HEADLINE,
        TAG,
        KIND
    }
}
