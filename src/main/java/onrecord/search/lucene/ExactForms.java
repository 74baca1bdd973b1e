package onrecord.search.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.search.Clause;

/**
 * Which forms of its words a question wants marked. Stems tell where they stand, but what is asked for by {@code exact:}
 * is another word in another form, unless the question holds its stem elsewhere.
 */
final class ExactForms {

    private final List<String> asWritten = new ArrayList<>();
    private final List<String> inAnyForm = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();

    private final Set<List<String>> written = new HashSet<>();
    private final Set<List<String>> otherForms = new HashSet<>();

    private ExactForms(Clause asked) {
        collect(asked);
        for (String text : asWritten) {
            written.addAll(parts(Tokens.exact(text)));
            Tokens.readings(text).forEach(stems -> otherForms.addAll(parts(stems)));
        }
        for (String text : inAnyForm) {
            Tokens.readings(text).forEach(stems -> otherForms.removeAll(parts(stems)));
        }
    }

    static ExactForms of(Clause asked) {
        return new ExactForms(asked);
    }

    /** Whether all forms will do. */
    boolean isEmpty() {
        return otherForms.isEmpty();
    }

    /** Whether a part of a text that holds stems of the question is to be marked. */
    boolean admit(String text) {
        List<String> words = Tokens.exact(text);
        return written.contains(words)
                || beginnings.stream()
                        .anyMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)))
                || Tokens.readings(text).stream().noneMatch(otherForms::contains);
    }

    /** All words together, and each of them, as a phrase may be marked as one or word by word. */
    private static Set<List<String>> parts(List<String> words) {
        Set<List<String>> parts = new HashSet<>();
        parts.add(words);
        words.forEach(word -> parts.add(List.of(word)));
        return parts;
    }

    private void collect(Clause clause) {
        switch (clause) {
            case Clause.Word word when word.prefix() -> beginnings.addAll(Tokens.exact(word.text()));
            case Clause.Word word -> inAnyForm.add(word.text());
            case Clause.Phrase phrase -> inAnyForm.add(phrase.text());
            case Clause.Exact exact -> asWritten.add(exact.text());
            case Clause.InHeadline headline -> collect(headline.clause());
            case Clause.And and -> and.clauses().forEach(this::collect);
            case Clause.Or or -> or.clauses().forEach(this::collect);
            case Clause.Like like -> inAnyForm.addAll(SimilarQuotes.distinct(like.text()));
            case Clause.In in -> {}
            case Clause.During days -> {}
            case Clause.Not not -> {}
        }
    }
}
