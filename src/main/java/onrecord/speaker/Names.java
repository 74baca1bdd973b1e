package onrecord.speaker;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** How names are compared: in lower case, without accents and punctuation, so that Erdoğan is Erdogan. */
public final class Names {

    /** Abbreviations of countries and bodies that are written in capitals, and with stops. */
    public static final Map<String, String> WITH_STOPS =
            Map.of("US", "U.S", "USA", "U.S", "UN", "U.N", "EU", "E.U", "UK", "U.K", "DC", "D.C", "WHO", "W.H.O");

    private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})\\p{L}(?:\\.\\p{L})+(?!\\p{L})");
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}.])(?:" + String.join("|", WITH_STOPS.keySet()) + ")(?!\\p{L}|\\.\\p{L})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /** The name as it is compared; empty where it holds no letter or digit. */
    public static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(ascii(Normalizer.normalize(composed, Normalizer.Form.NFC)))
                .replaceAll("");
        return NO_LETTERS.matcher(plain).replaceAll(" ").strip();
    }

    /** The words of a name as they are compared. */
    public static List<String> words(String name) {
        String key = key(name);
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }

    /**
     * All keys that the name is found by, its own first: U.S. Treasury also by "us treasury", and UN Women also by "u n
     * women".
     */
    public static List<String> forms(String name) {
        return Stream.of(
                        name,
                        INITIALS.matcher(name).replaceAll(found -> found.group().replace(".", "")),
                        CAPITALS.matcher(name).replaceAll(found -> WITH_STOPS.get(found.group())))
                .distinct()
                .map(Names::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Whether two keys can be one person's, the initials aside: "antony blinken" and "antony j blinken" can, "george w
     * bush" and "george h w bush" cannot.
     */
    static boolean compatible(String key, String other) {
        String plain = withoutInitials(key);
        return plain.equals(withoutInitials(other)) && (key.equals(other) || key.equals(plain) || other.equals(plain));
    }

    /** The key without single letters between the first and the last word: "antony j blinken" becomes "antony blinken". */
    public static String withoutInitials(String key) {
        String[] words = key.split(" ");
        if (words.length < 3) {
            return key;
        }
        String middle = Arrays.stream(words, 1, words.length - 1)
                .filter(word -> word.length() > 1)
                .map(word -> word + " ")
                .collect(Collectors.joining());
        return words[0] + " " + middle + words[words.length - 1];
    }

    private static String ascii(String text) {
        char[] folded = new char[text.length() * 4]; // one letter becomes four at most, says Lucene's documentation
        int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
        return new String(folded, 0, length);
    }
}
