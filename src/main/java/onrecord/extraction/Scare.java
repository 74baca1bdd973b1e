package onrecord.extraction;

/** Tells words in marks that nobody is quoted with: titles of works, names, single words held at a distance. */
final class Scare {
    private Scare() {}

    static int words(String text, Span span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean letter = Letters.isWord(c) || (inside && (Letters.isApostrophe(c) || c == '-'));
            if (letter && !inside) {
                words++;
            }
            inside = letter;
        }
        return words;
    }

    /** Written like a title: every word of weight begins with a capital. */
    static boolean isName(String text, Span span) {
        boolean inside = false;
        int capitals = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Letters.isWord(c) && !inside) {
                int end = i;
                while (end < span.end() && Letters.isWord(text.charAt(end))) {
                    end++;
                }
                if (Character.isLowerCase(c) && end - i > 3) {
                    return false;
                }
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            inside = Letters.isWord(c) || (inside && Letters.isApostrophe(c));
        }
        char last = text.charAt(span.end() - 1);
        return (capitals > 1 && last != '.' && last != '!')
                || (capitals == 1 && words(text, span) == 1 && last != '.' && last != '!' && last != '?');
    }
}
