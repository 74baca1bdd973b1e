package onrecord.search.lucene.suggestions;

import java.io.IOException;
import onrecord.search.suggestions.TypedWord;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Names with a word that somebody may be typing. It reads the words that begin with the same letter: they are few enough,
 * and Lucene's automata, which leave most of them out, take longer to build than this takes.
 */
final class ResemblingQuery extends MultiTermQuery {

    private final TypedWord typed;

    ResemblingQuery(String field, TypedWord typed) {
        super(field, CONSTANT_SCORE_REWRITE);
        this.typed = typed;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        String first = typed.text().substring(0, typed.text().offsetByCodePoints(0, 1));
        return new Resembling(terms.iterator(), new BytesRef(first));
    }

    private final class Resembling extends FilteredTermsEnum {

        private final BytesRef first;

        Resembling(TermsEnum terms, BytesRef first) {
            super(terms);
            this.first = first;
            setInitialSeekTerm(first);
        }

        @Override
        protected AcceptStatus accept(BytesRef term) {
            if (!StringHelper.startsWith(term, first)) {
                return AcceptStatus.END;
            }
            return typed.typosIn(term.utf8ToString()) < 0 ? AcceptStatus.NO : AcceptStatus.YES;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(getField())) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return getField() + ":" + typed.text() + "~";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof ResemblingQuery that
                && typed.text().equals(that.typed.text());
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + typed.text().hashCode();
    }
}
