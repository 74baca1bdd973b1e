package onrecord.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onrecord.search.index.Fields;
import onrecord.search.index.SearchIndex.Part;
import onrecord.search.language.Vocabulary;
import onrecord.search.lucene.store.OnLucene;
import onrecord.search.lucene.store.Reading;
import onrecord.search.text.Tokens;
import onrecord.search.text.Tokens.Placed;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/** Spells words as the texts in the index spell them. */
@Component
@OnLucene
class Spelling {

    private static final int SHORTEST = 4;
    private static final int SPARED = 1;
    /** How much more often the right spelling of a rare word occurs. */
    private static final int USUAL = 20;

    private final Reading reading;

    Spelling(Reading reading) {
        this.reading = reading;
    }

    /** A word of the index; near is higher the fewer letters differ. */
    private record Known(String word, float near, int documents) {
        static final Comparator<Known> WORST_FIRST =
                Comparator.comparingDouble(Known::near).thenComparingInt(Known::documents);
    }

    /**
     * The words with unknown ones replaced by the nearest known.
     *
     * @param evenRare whether words that another is far more usual for are replaced, too
     */
    String respelt(Vocabulary vocabulary, String words, boolean evenRare) {
        List<Placed> placed = Tokens.placed(words);
        return reading.on(part(vocabulary), searcher -> {
            StringBuilder respelt = new StringBuilder(words);
            for (Placed word : placed.reversed()) {
                Term term = new Term(vocabulary == Vocabulary.NAMES ? Fields.NAME : Fields.EXACT, word.text());
                nearest(searcher.getIndexReader(), term, evenRare).ifPresent(nearest -> word.replace(respelt, nearest));
            }
            return respelt.toString();
        });
    }

    private static Part part(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case ARTICLES -> Part.ARTICLES;
            case QUOTES -> Part.QUOTES;
            case NAMES -> Part.SPEAKERS;
        };
    }

    private static Optional<String> nearest(IndexReader reader, Term word, boolean evenRare) throws IOException {
        int documents = reader.docFreq(word);
        Terms terms = MultiTerms.getTerms(reader, word.field());
        if (terms == null || word.text().length() < SHORTEST || (documents > 0 && !evenRare)) {
            return Optional.empty();
        }
        int typos = word.text().length() < 2 + SHORTEST ? 1 : 2;
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, word, typos, SPARED, true);
        BoostAttribute nearness = near.attributes().addAttribute(BoostAttribute.class);
        Optional<Known> best = Optional.empty();
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            Known known = new Known(term.utf8ToString(), nearness.getBoost(), near.docFreq());
            boolean usual = !known.word().equals(word.text()) && known.documents() > documents * USUAL;
            if (usual
                    && best.filter(other -> Known.WORST_FIRST.compare(other, known) >= 0)
                            .isEmpty()) {
                best = Optional.of(known);
            }
        }
        return best.map(Known::word);
    }
}
