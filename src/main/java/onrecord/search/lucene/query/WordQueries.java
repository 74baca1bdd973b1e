package onrecord.search.lucene.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onrecord.search.language.Clause;
import onrecord.search.text.Analysis;
import onrecord.search.text.Tokens;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.StringHelper;

/** Words as they may stand in the index: one word can have another stem in each language it may be of. */
final class WordQueries {

    private static final int MOST = 16_384;
    private static final int MARKED_OF_PREFIX = 200;
    private static final int MARKED_OF_PAGE = 1_000;

    static {
        IndexSearcher.setMaxClauseCount(MOST); // the longest query, each word in all its readings
    }

    private final IndexReader reader;
    private final Map<Asked, Optional<Query>> known = new HashMap<>();

    WordQueries(IndexReader reader) {
        this.reader = reader;
    }

    private record Asked(String field, String text, int slop) {}

    /** These words in this order, in any language; nothing where the text holds no word. */
    Optional<Query> phrase(String field, String text, int slop) {
        return known.computeIfAbsent(new Asked(field, text, slop), this::phrase);
    }

    private Optional<Query> phrase(Asked asked) {
        String field = asked.field();
        List<Query> readings = readings(field, asked.text(), asked.slop()).toList();
        List<Query> present = readings.stream().filter(this::isPresent).toList();
        if (present.size() < 2) { // so that the count of a single word is known without looking at documents
            return Stream.concat(present.stream(), readings.stream()).findFirst();
        }
        return Optional.of(
                present.stream().allMatch(TermQuery.class::isInstance)
                        ? anyOf(field, present)
                        : new DisjunctionMaxQuery(present, 0));
    }

    /** Quotes in nearly the same words. */
    Query like(Clause.Like like) {
        return SimilarQuotes.of(like, reader);
    }

    /** These words in this order, just as they are written. */
    Query exactPhrase(String exactField, String text, int slop) {
        return Stream.ofNullable(new QueryBuilder(Analysis.EXACT).createPhraseQuery(exactField, text, slop))
                .findFirst()
                .orElseGet(() -> new MatchNoDocsQuery("no word"));
    }

    /** Words that begin with this; of "foreign-min" the last one, right behind the others. */
    Query prefix(String exactField, String text) {
        List<Query> beginnings = Tokens.beginnings(text).stream()
                .map(words -> prefix(exactField, words))
                .toList();
        if (beginnings.size() == 1) {
            return beginnings.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        beginnings.forEach(each -> any.add(each, Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }

    private Query prefix(String exactField, List<String> words) {
        if (words.size() == 1) {
            return new PrefixQuery(new Term(exactField, words.getFirst()));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.subList(0, words.size() - 1).forEach(word -> phrase.add(new Term(exactField, word)));
        phrase.add(beginningWith(exactField, words.getLast(), MOST)
                .map(word -> new Term(exactField, word))
                .toArray(Term[]::new));
        return new ConstantScoreQuery(phrase.build());
    }

    /**
     * The stems of the words that begin with this, a thousand of them at most.
     *
     * @param page the words of the texts that are looked at, where the index has too many that begin so
     */
    Query stemsOfPrefix(TextFields fields, String text, Supplier<Set<String>> page) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Tokens.beginnings(text).stream()
                .flatMap(words -> withEndings(fields.exact(), words, page))
                .flatMap(words -> readings(fields.stemmed(), words, 0))
                .distinct()
                .filter(this::isPresent)
                .forEach(stems -> any.add(stems, Occur.SHOULD));
        return any.build();
    }

    private Stream<String> withEndings(String exactField, List<String> words, Supplier<Set<String>> page) {
        String before = String.join(" ", words.subList(0, words.size() - 1));
        String beginning = words.getLast();
        List<String> some =
                beginningWith(exactField, beginning, MARKED_OF_PREFIX).toList();
        Stream<String> all = some.size() < MARKED_OF_PREFIX
                ? some.stream()
                : page.get().stream().filter(word -> word.startsWith(beginning)).limit(MARKED_OF_PAGE);
        return all.map(word -> before + " " + word);
    }

    private Stream<String> beginningWith(String exactField, String beginning, int most) {
        try {
            Terms terms = MultiTerms.getTerms(reader, exactField);
            List<String> words = new ArrayList<>();
            TermsEnum known = terms == null ? TermsEnum.EMPTY : terms.iterator();
            BytesRef prefix = new BytesRef(beginning);
            for (boolean more = known.seekCeil(prefix) != TermsEnum.SeekStatus.END;
                    more && StringHelper.startsWith(known.term(), prefix) && words.size() < most;
                    more = known.next() != null) {
                words.add(known.term().utf8ToString());
            }
            return words.stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Query> readings(String field, String text, int slop) {
        return Tokens.readings(text).stream()
                .map(stems -> stems.size() == 1
                        ? new TermQuery(new Term(field, stems.getFirst()))
                        : new PhraseQuery(slop, field, stems.toArray(String[]::new)));
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
