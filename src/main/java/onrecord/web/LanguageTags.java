package onrecord.web;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One form for each language, however its tag (BCP 47) is written. */
public final class LanguageTags {

    /** From the three letters of ISO 639-2/T, such as eng, to the two of ISO 639-1. */
    private static final Map<String, String> TWO_LETTERS = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.of(code).getISO3Language(),
                    code -> Locale.of(code).getLanguage(), // the present one, where it has changed
                    (one, same) -> one));

    private LanguageTags() {}

    /**
     * The tag in small letters, with the present name of a language that has an old one, and with two letters where a
     * language has two and three.
     */
    public static String canonical(String tag) {
        String known = Locale.forLanguageTag(tag).toLanguageTag();
        String present = (known.equals("und") ? tag : known).toLowerCase(Locale.ROOT);
        String language = present.split("-", 2)[0];
        return TWO_LETTERS.getOrDefault(language, language) + present.substring(language.length());
    }
}
