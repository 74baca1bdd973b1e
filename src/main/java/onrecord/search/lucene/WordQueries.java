package onrecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Words as they may stand in the index: one word can have another stem in each language it may be of. */
final class WordQueries {

    private final IndexReader reader;

    WordQueries(IndexReader reader) {
        this.reader = reader;
    }

    /** These words in this order, in any language; nothing where the text holds no word. */
    Optional<Query> phrase(String field, String text, int slop) {
        Set<Query> readings = Tongue.ofWords(text).stream()
                .flatMap(tongue -> reading(tongue, field, text, slop))
                .collect(Collectors.toSet());
        List<Query> present = readings.stream().filter(this::isPresent).toList();
        if (present.size() < 2) { // so that the count of a single word is known without looking at documents
            return Stream.concat(present.stream(), readings.stream()).findFirst();
        }
        return Optional.of(
                present.stream().allMatch(TermQuery.class::isInstance)
                        ? anyOf(field, present)
                        : new DisjunctionMaxQuery(present, 0));
    }

    Query prefix(String field, String text) {
        return new PrefixQuery(new Term(field, Analysis.EXACT.normalize(field, text)));
    }

    private static Stream<Query> reading(Tongue tongue, String field, String text, int slop) {
        return Stream.ofNullable(new QueryBuilder(tongue.analyzer()).createPhraseQuery(field, text, slop));
    }

    private static Query anyOf(String field, List<Query> terms) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        terms.forEach(term -> any.addTerm(((TermQuery) term).getTerm()));
        return any.build();
    }

    private boolean isPresent(Query reading) {
        return switch (reading) {
            case TermQuery word -> occurs(word.getTerm());
            case PhraseQuery words -> Stream.of(words.getTerms()).allMatch(this::occurs);
            default -> true;
        };
    }

    private boolean occurs(Term term) {
        try {
            return reader.docFreq(term) > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
