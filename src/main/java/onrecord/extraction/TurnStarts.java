package onrecord.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where paragraphs begin with who speaks: MR. KESSLER: or Q. or, where the names come again and again, Ana Duarte: */
final class TurnStarts {
    private static final int LONGEST = 60;
    private static final Pattern LETTER = Pattern.compile("([QA])[:.](?=\\s)");

    /** Two to four capitalized words; one alone could be any heading. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.’'-]*+(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*+){1,3}:(?=\\s)");

    private final String text;

    /** How often each name opens a paragraph. */
    private final Map<String, Integer> names = new HashMap<>();

    private boolean asks;

    TurnStarts(String text, List<Span> paragraphs) {
        this.text = text;
        for (Span paragraph : paragraphs) {
            Matcher name = at(NAME, paragraph);
            if (name.lookingAt()) {
                names.merge(name.group(), 1, Integer::sum);
            }
            Matcher letter = at(LETTER, paragraph);
            asks |= letter.lookingAt() && letter.group(1).equals("Q");
        }
        names.values().removeIf(times -> times < 2);
    }

    private Matcher at(Pattern pattern, Span paragraph) {
        return pattern.matcher(text).region(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
    }

    /** The colon, or the dot after a letter, that ends the speaker at the start of a paragraph; -1 where none is. */
    int colon(Span paragraph) {
        if (asks && at(LETTER, paragraph).lookingAt()) {
            return paragraph.start() + 1;
        }
        Matcher name = at(NAME, paragraph);
        boolean converse = names.size() > 1;
        if (converse && name.lookingAt() && names.containsKey(name.group())) {
            return name.end() - 1;
        }
        return colonAfterCapitals(paragraph);
    }

    private int colonAfterCapitals(Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        int letters = 0;
        int bracket = 0;
        for (int i = paragraph.start(); i < end; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return letters > 1 && bracket == 0 ? i : -1;
            }
            bracket += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (!mayStandInLabel(c)
                    || (bracket == 0 && Character.isLowerCase(c) && !isNameInside(i, paragraph.start()))) {
                return -1;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return -1;
    }

    private static boolean mayStandInLabel(char c) {
        return Character.isLetterOrDigit(c) || " .,'’-()[]&/".indexOf(c) >= 0;
    }

    /** The small letter of McKENZIE and al-ASSAD. */
    private boolean isNameInside(int i, int start) {
        return i > start
                && i + 1 < text.length()
                && (Character.isUpperCase(text.charAt(i + 1))
                        || text.charAt(i + 1) == '-'
                        || (text.charAt(i - 1) == ' ' && text.charAt(i + 1) == 'l'));
    }
}
