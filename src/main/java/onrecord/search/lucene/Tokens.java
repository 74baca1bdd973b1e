package onrecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text just as the index here holds them, for an engine that is handed words instead of texts: so both
 * find the same.
 */
public final class Tokens {

    private Tokens() {}

    /**
     * The stems of a text, in their order, one space between two.
     *
     * @param language BCP 47
     */
    public static String stemmed(String text, @Nullable String language) {
        return String.join(" ", of(text, Tongue.of(language).analyzer()));
    }

    /** The words as they are written, case and accents aside, one space between two. */
    public static String exact(String text) {
        return String.join(" ", of(text, Analysis.EXACT));
    }

    /** The stems of words that somebody asks for, in each language they may be of; none where there is no word. */
    public static Set<List<String>> readings(String text) {
        Set<List<String>> readings = new LinkedHashSet<>();
        for (Tongue tongue : Tongue.ofWords(text)) {
            readings.add(of(text, tongue.analyzer()));
        }
        readings.remove(List.<String>of());
        return readings;
    }

    /** The beginning of a word as words are written in the index. */
    public static String beginning(String text) {
        return Analysis.EXACT.normalize(Fields.TEXT, text).utf8ToString();
    }

    private static List<String> of(String text, Analyzer analyzer) {
        try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            List<String> words = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
