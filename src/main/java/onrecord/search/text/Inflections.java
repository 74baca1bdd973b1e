package onrecord.search.text;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Takes the endings off English words that make another form of the same word: of plurals, of verbs and a silent e. What
 * makes another word stays, so that news are not new, nor the U.S. of use, nor what is important an import.
 *
 * <p>These are steps 1 and 5 of M. F. Porter, “An algorithm for suffix stripping”, Program 14 (1980), with what his
 * later English stemmer of Snowball changed in step 1, and without steps 2 to 4. One thread at a time.
 */
final class Inflections {

    /** Words that only look like forms of others. */
    private static final CharArraySet WHOLE = new CharArraySet(
            List.of(
                    "news",
                    "united",
                    "evening",
                    "during",
                    "series",
                    "species",
                    "proceed",
                    "exceed",
                    "succeed",
                    "outing",
                    "inning",
                    "earring",
                    "july",
                    "wales",
                    "thomas",
                    "james",
                    "charles",
                    "texas",
                    "kansas",
                    "arkansas",
                    "christmas"),
            false);

    private final StringBuilder word = new StringBuilder();

    /**
     * What all forms of a word have in common, which need not be a word; valid until the next.
     *
     * @param letters begin with the word in small letters
     * @param length of the word
     */
    CharSequence stem(char[] letters, int length) {
        word.setLength(0);
        word.append(letters, 0, length);
        if (length < 3 || WHOLE.contains(letters, 0, length)) {
            return word;
        }
        String regular = IrregularForms.word(letters, length);
        if (regular != null) {
            word.setLength(0);
            word.append(regular);
        }
        plural();
        if (word.length() == length || !WHOLE.contains(word)) {
            verb();
            finalY();
            finalE();
        }
        return word;
    }

    private void plural() {
        if (endsWith("sses")) {
            cut(2);
        } else if (endsWith("ies")) {
            cut(word.length() > 4 ? 2 : 1);
        } else if (endsWith("men") && (endsWith("smen") || endsWith("rmen"))) {
            word.setCharAt(word.length() - 2, 'a');
        } else if (endsWith("s") && isPlural()) {
            cut(1);
        }
    }

    /** Not gas, virus, congress, basis or Paris, but NGOs and Israelis. */
    private boolean isPlural() {
        if (endsWith("ss") || endsWith("us") || endsWith("sis") || (endsWith("is") && word.length() < 6)) {
            return false;
        }
        return hasVowel(word.length() - 2) || (endsWith("os") && word.length() > 3);
    }

    private void verb() {
        if (endsWith("eed")) {
            cut(measure(word.length() - 3) > 0 ? 1 : 0);
        } else if (endsWith("ied")) {
            cut(word.length() > 4 ? 2 : 1);
        } else if (endsWith("ed") && hasVowel(word.length() - 2)) {
            cut(2);
            mend();
        } else if (endsWith("ing") && hasVowel(word.length() - 3)) {
            cut(3);
            mend();
        }
    }

    /** Gives back what was written differently before the ending: plan-ned, stat(e)d, us(e)d. */
    private void mend() {
        int length = word.length();
        if (endsWith("at") || endsWith("bl") || endsWith("iz")) {
            word.append('e');
        } else if (length > 3 && isDoubled(length) && !endsWith("l") && !endsWith("s") && !endsWith("z")) {
            cut(1);
        } else if ((length == 2 && isConsonant(1)) || (measure(length) == 1 && isShort(length))) {
            word.append('e');
        }
    }

    private void finalY() {
        int last = word.length() - 1;
        if (endsWith("y") && last > 1 && isConsonant(last - 1)) {
            word.setCharAt(last, 'i');
        }
    }

    private void finalE() {
        int before = word.length() - 1;
        if (endsWith("e") && before > 2) {
            int measure = measure(before);
            if (measure > 1 || (measure == 1 && !isShort(before))) {
                cut(1);
            }
        } else if (endsWith("ll") && measure(before) > 1) {
            cut(1);
        }
    }

    private boolean endsWith(String ending) {
        int start = word.length() - ending.length();
        return start > 0 && word.indexOf(ending, start) == start;
    }

    private void cut(int letters) {
        word.setLength(word.length() - letters);
    }

    private boolean hasVowel(int length) {
        for (int i = 0; i < length; i++) {
            if (!isConsonant(i)) {
                return true;
            }
        }
        return false;
    }

    /** How often a vowel is followed by a consonant in so many letters; Porter's m. */
    private int measure(int length) {
        int measure = 0;
        for (int i = 1; i < length; i++) {
            if (isConsonant(i) && !isConsonant(i - 1)) {
                measure++;
            }
        }
        return measure;
    }

    /** Whether so many letters end as in plan, but not as in play; Porter's *o. */
    private boolean isShort(int length) {
        return length > 2
                && isConsonant(length - 3)
                && !isConsonant(length - 2)
                && isConsonant(length - 1)
                && "wxy".indexOf(word.charAt(length - 1)) < 0;
    }

    private boolean isDoubled(int length) {
        return length > 1 && word.charAt(length - 1) == word.charAt(length - 2) && isConsonant(length - 1);
    }

    private boolean isConsonant(int at) {
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> at == 0 || !isConsonant(at - 1);
            default -> true;
        };
    }
}
