package onrecord.speaker;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** How names are compared: in lower case, without accents and punctuation, so that Erdoğan is Erdogan. */
public final class Names {

    private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})\\p{L}(?:\\.\\p{L})+(?!\\p{L})");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}.])\\p{Lu}{2,4}(?![\\p{L}]|\\.\\p{L})");

    private Names() {}

    /** The name as it is compared; empty where it holds no letter or digit. */
    public static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return ascii(Normalizer.normalize(composed, Normalizer.Form.NFC))
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
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
                        CAPITALS.matcher(name)
                                .replaceAll(
                                        found -> String.join(".", found.group().split(""))))
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
