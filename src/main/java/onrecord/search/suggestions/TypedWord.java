package onrecord.search.suggestions;

/**
 * A word that somebody has begun to type: the beginning of a word, with typos behind its first letter.
 *
 * <p>A typo is a letter too many, one that is missing, a wrong one, or two that have changed places.
 */
public final class TypedWord {

    private final String text;

    /**
     * A word.
     *
     * @param text folded
     */
    TypedWord(String text) {
        this.text = text;
    }

    /** The word, folded. */
    public String text() {
        return text;
    }

    /** How many typos make of it the beginning of this word; -1 for more than are allowed. */
    public int typosIn(String word) {
        if (word.startsWith(text)) {
            return 0;
        }
        if (word.isEmpty() || word.charAt(0) != text.charAt(0)) {
            return -1;
        }
        return typosBehindTheFirstLetter(word, Math.min(word.length(), text.length() + typosAllowed()));
    }

    /**
     * The distance of Damerau and Levenshtein (optimal string alignment), row by row: one for each typed letter, with a
     * column for each beginning of the word.
     */
    private int typosBehindTheFirstLetter(String word, int columns) {
        int allowed = typosAllowed();
        int[] before = new int[columns + 1];
        int[] last = new int[columns + 1];
        int[] row = new int[columns + 1];
        for (int column = 1; column <= columns; column++) {
            last[column] = column - 1;
        }
        int fewest = 0;
        for (int letter = 1; letter < text.length() && fewest <= allowed; letter++) {
            row[0] = allowed + 1;
            row[1] = letter;
            fewest = letter;
            for (int column = 2; column <= columns; column++) {
                boolean same = text.charAt(letter) == word.charAt(column - 1);
                int typos = Math.min(last[column - 1] + (same ? 0 : 1), 1 + Math.min(last[column], row[column - 1]));
                if (letter > 1
                        && column > 2
                        && text.charAt(letter) == word.charAt(column - 2)
                        && text.charAt(letter - 1) == word.charAt(column - 1)) {
                    typos = Math.min(typos, before[column - 2] + 1);
                }
                row[column] = typos;
                fewest = Math.min(fewest, typos);
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return fewest <= allowed ? fewest : -1;
    }

    /** How many typos are forgiven: the longer the word, the more. */
    public int typosAllowed() {
        int length = text.codePointCount(0, text.length());
        return length < 4 ? 0 : length < 7 ? 1 : 2;
    }
}
