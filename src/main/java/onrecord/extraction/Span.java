package onrecord.extraction;

/**
 * A place in a text.
 *
 * @param start the first character, in UTF-16 code units
 * @param end one past the last character, in UTF-16 code units
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a place in a text: [" + start + ", " + end + ")");
        }
    }

    /** The characters at this place, exactly as they stand. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }
}
