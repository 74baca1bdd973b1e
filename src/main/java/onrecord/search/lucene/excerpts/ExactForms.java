package onrecord.search.lucene.excerpts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.search.language.Clause;
import onrecord.search.text.Likeness;
import onrecord.search.text.Tokens;

/**
 * Which forms of its words a question wants marked. Stems tell where they stand, but what is asked for by {@code exact:}
 * or by its beginning is another word in another form, unless the question holds its stem elsewhere.
 */
final class ExactForms {

    private final List<String> beginnings = new ArrayList<>();
    private final Set<List<String>> written = new HashSet<>();
    private final Set<List<String>> stemsOfWritten = new HashSet<>();
    private final Set<List<String>> stems = new HashSet<>();

    private ExactForms() {}

    static ExactForms of(Clause asked) {
        ExactForms forms = new ExactForms();
        forms.collect(asked);
        return forms;
    }

    /** Whether all forms will do. */
    boolean isEmpty() {
        return written.isEmpty() && beginnings.isEmpty();
    }

    /** Whether a part of a text that holds stems of the question is to be marked. */
    boolean admit(String text) {
        List<String> words = Tokens.exact(text);
        Set<List<String>> readings = Tokens.readings(text);
        return written.contains(words)
                || words.stream().anyMatch(this::begins)
                || readings.stream().anyMatch(stems::contains)
                || (words.size() > 1 && readings.stream().noneMatch(stemsOfWritten::contains)); // words near each other
    }

    private boolean begins(String word) {
        return beginnings.stream().anyMatch(word::startsWith);
    }

    private void collect(Clause clause) {
        switch (clause) {
            case Clause.Word word
            when word.prefix() -> Tokens.beginnings(word.text()).forEach(beginnings::addAll);
            case Clause.Word word -> inAnyForm(word.text());
            case Clause.Phrase phrase -> inAnyForm(phrase.text());
            case Clause.Exact exact -> asWritten(exact.text());
            case Clause.InHeadline headline -> collect(headline.clause());
            case Clause.And and -> and.clauses().forEach(this::collect);
            case Clause.Or or -> or.clauses().forEach(this::collect);
            case Clause.Like like -> Likeness.words(like.text()).forEach(this::inAnyForm);
            case Clause.In in -> {}
            case Clause.During days -> {}
            case Clause.Not not -> {}
        }
    }

    private void inAnyForm(String text) {
        Tokens.readings(text).forEach(reading -> stems.addAll(parts(reading)));
    }

    private void asWritten(String text) {
        written.addAll(parts(Tokens.exact(text)));
        Tokens.readings(text).forEach(reading -> stemsOfWritten.addAll(parts(reading)));
    }

    /** All words together, and each of them, as a phrase may be marked as one or word by word. */
    private static Set<List<String>> parts(List<String> words) {
        Set<List<String>> parts = new HashSet<>();
        parts.add(words);
        words.forEach(word -> parts.add(List.of(word)));
        return parts;
    }
}
