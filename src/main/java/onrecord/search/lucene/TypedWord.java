package onrecord.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunnable;
import org.jspecify.annotations.Nullable;

/** A word that somebody has begun to type: the beginning of a word, or a word with typos behind its first letter. */
public final class TypedWord {

    private static final int SPARED = 1;
    private static final int EXPANSIONS = 50;

    private final String text;
    private final int first;
    private final @Nullable ByteRunnable[] withTypos;

    /**
     * A word.
     *
     * @param text folded
     */
    TypedWord(String text) {
        this.text = text;
        this.first = text.codePointAt(0);
        this.withTypos = new ByteRunnable[typosAllowed() + 1];
    }

    /** The word, folded. */
    public String text() {
        return text;
    }

    /** How many typos make of it a word that begins so, or this word; -1 for more than are allowed. */
    int typosIn(String word) {
        if (word.startsWith(text)) {
            return 0;
        }
        if (word.codePointAt(0) != first || Math.abs(word.length() - text.length()) > typosAllowed()) {
            return -1;
        }
        BytesRef bytes = new BytesRef(word);
        for (int typos = 1; typos <= typosAllowed(); typos++) {
            if (withTypos(typos).run(bytes.bytes, bytes.offset, bytes.length)) {
                return typos;
            }
        }
        return -1;
    }

    /** The words that it begins. */
    Query beginning(String field) {
        return new PrefixQuery(new Term(field, text));
    }

    /** The same, and the words that it is but for typos. */
    Query resembling(String field) {
        Term term = new Term(field, text);
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(term), Occur.SHOULD)
                .add(new FuzzyQuery(term, typosAllowed(), SPARED, EXPANSIONS, true), Occur.SHOULD)
                .build();
    }

    /** How many typos are forgiven: the longer the word, the more. */
    public int typosAllowed() {
        int length = text.codePointCount(0, text.length());
        return length < 3 ? 0 : length < 6 ? 1 : 2;
    }

    private ByteRunnable withTypos(int typos) {
        ByteRunnable known = withTypos[typos];
        if (known == null) {
            known = FuzzyQuery.getFuzzyAutomaton(text, typos, SPARED, true).getByteRunnable();
            withTypos[typos] = known;
        }
        return known;
    }
}
