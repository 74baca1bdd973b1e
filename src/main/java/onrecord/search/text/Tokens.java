package onrecord.search.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        return Analysis.words(text, Tongue.of(language).analyzer());
    }

    /** The words of this text as they are written, case and accents aside. */
    public static List<String> exact(String text) {
        return Analysis.words(text);
    }

    /** A word as it is written, folded, and where it stands in its text. */
    public record Placed(String text, int start, int end) {}

    /** The words of this text as they are written, with their places. */
    public static List<Placed> placed(String text) {
        return Analysis.placed(text);
    }

    /** The stems of words that somebody asks for, in each language they may be of; none where there is no word. */
    public static Set<List<String>> readings(String text) {
        Set<List<String>> readings = new LinkedHashSet<>();
        for (Tongue tongue : Tongue.ofWords(text)) {
            readings.add(Analysis.words(text, tongue.analyzer()));
        }
        readings.remove(List.<String>of());
        return readings;
    }
}
