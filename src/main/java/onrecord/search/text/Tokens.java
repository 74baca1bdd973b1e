package onrecord.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** The words of a text just as every index holds them, so that an engine which is handed words finds the same. */
public final class Tokens {

    private Tokens() {}

    /**
     * The stems of a text, in their order.
     *
     * @param language BCP 47
     */
    public static List<String> stemmed(String text, @Nullable String language) {
        return words(text, Tongue.of(language).analyzer());
    }

    /** The words of this text as they are written, case and accents aside. */
    public static List<String> exact(String text) {
        return words(text, Analysis.EXACT);
    }

    /** A word as it is written, folded, and where it stands in its text: UTF-16 code units, end exclusive. */
    public record Placed(String text, int start, int end) {

        /** Puts another word in its place in the text, which begins with a capital if this one did; the last one first. */
        public void replace(StringBuilder text, String other) {
            boolean capitalized = Character.isUpperCase(text.charAt(start));
            text.replace(start, end, other);
            if (capitalized) {
                text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
            }
        }
    }

    /** The words of this text as they are written, with their places. */
    public static List<Placed> placed(String text) {
        return placed(text, Analysis.EXACT);
    }

    /**
     * The stems of words that somebody asks for, in each language they may be of, and as abbreviations where they may be
     * meant as such; none where there is no word.
     */
    public static Set<List<String>> readings(String text) {
        Set<List<String>> readings = new LinkedHashSet<>();
        for (Tongue tongue : Tongue.ofWords(text)) {
            Abbreviations.meantBy(text).forEach(words -> readings.add(words(words, tongue.analyzer())));
        }
        readings.remove(List.<String>of());
        return readings;
    }

    /**
     * What somebody may mean who asks for words that begin so: the last word of each is a beginning, and stands right
     * behind the others. Where the text holds no word, it is one itself.
     */
    public static Set<List<String>> beginnings(String text) {
        Set<List<String>> beginnings = new LinkedHashSet<>();
        Abbreviations.meantBy(text).forEach(words -> beginnings.add(exact(words)));
        beginnings.add(words(text, Analysis.LETTERS));
        beginnings.remove(List.<String>of());
        return beginnings.isEmpty() ? Set.of(List.of(text)) : beginnings;
    }

    private static List<String> words(String text, Analyzer analyzer) {
        return placed(text, analyzer).stream().map(Placed::text).toList();
    }

    private static List<Placed> placed(String text, Analyzer analyzer) {
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            List<Placed> words = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Placed(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
