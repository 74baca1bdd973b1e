package onrecord.search.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import onrecord.web.LanguageTags;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * How the words of a language lose their endings. All languages share one field. The stems of French and Spanish carry
 * a mark, so that they are never taken for English words; other scripts need none. English endings are also removed
 * from Latin words inside Russian, Arabic and Chinese texts.
 */
@SuppressWarnings("ImmutableEnumChecker") // an analyzer has no setters
public enum Tongue {
    /** Also for languages that have no rules here, so the articles of French and Italian are taken off their nouns. */
    ENGLISH(
            Set.of(),
            words -> new InflectionFilter(
                    new ElisionFilter(new EnglishPossessiveFilter(words), Articles.ALL))), // UN’s first
    FRENCH(
            Set.of("fr"),
            words -> new MarkFilter(new FrenchLightStemFilter(new ElisionFilter(words, Articles.ALL)), "fr")),
    SPANISH(Set.of("es"), words -> new MarkFilter(new SpanishLightStemFilter(words), "es")),
    RUSSIAN(Set.of("ru"), words -> new InflectionFilter(new SnowballFilter(words, new RussianStemmer()))),
    ARABIC(
            Set.of("ar"),
            words -> new InflectionFilter(
                    new ArabicStemFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(words))))),
    /** Chinese, Japanese and Korean are written without spaces: every two neighbouring signs are a word. */
    CJK(Set.of("zh", "ja", "ko"), words -> new InflectionFilter(new CJKBigramFilter(new CJKWidthFilter(words))));

    private final Set<String> languages;
    private final UnaryOperator<TokenStream> stems;
    private final Analyzer analyzer;

    Tongue(Set<String> languages, UnaryOperator<TokenStream> stems) {
        this.languages = languages;
        this.stems = stems;
        this.analyzer = Analysis.standard(words -> stems.apply(Analysis.folded(words)));
    }

    /** The tongue of a text in this language (BCP 47). */
    public static Tongue of(@Nullable String language) {
        if (language == null) {
            return ENGLISH;
        }
        String primary = LanguageTags.canonical(language).split("-", 2)[0];
        return Arrays.stream(values())
                .filter(tongue -> tongue.languages.contains(primary))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** The tongues in which words written like this can be. */
    public static List<Tongue> ofWords(String words) {
        if (words.codePoints().anyMatch(Character::isIdeographic)
                || words.codePoints().anyMatch(Tongue::isSyllable)) {
            return List.of(CJK, ENGLISH);
        }
        if (holds(words, Character.UnicodeScript.CYRILLIC)) {
            return List.of(RUSSIAN, ENGLISH);
        }
        return holds(words, Character.UnicodeScript.ARABIC)
                ? List.of(ARABIC, ENGLISH)
                : List.of(ENGLISH, FRENCH, SPANISH);
    }

    /** The stems of words that are folded. */
    TokenStream withoutEndings(TokenStream folded) {
        return stems.apply(folded);
    }

    /** Makes words of texts in this tongue, and of questions for them. */
    public Analyzer analyzer() {
        return analyzer;
    }

    private static boolean isSyllable(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    private static boolean holds(String words, Character.UnicodeScript script) {
        return words.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == script);
    }

    /** Those that lose their vowel before another: l’Irak, dell’Italia. */
    private static final class Articles {

        private static final Set<String> ITALIAN = Set.of(
                "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "gl", "agl", "dagl", "degl", "negl", "sugl",
                "un", "quest", "quell");

        static final CharArraySet ALL = all();

        private static CharArraySet all() {
            CharArraySet articles = CharArraySet.copy(FrenchAnalyzer.DEFAULT_ARTICLES);
            articles.addAll(ITALIAN);
            return CharArraySet.unmodifiableSet(articles);
        }
    }
}
