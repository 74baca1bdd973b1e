package onrecord.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in a sorted list: the sort values of the row it stands at. Opaque to clients; bound to the question it came
 * from, so that a cursor of another search is refused instead of answering nonsense.
 *
 * @param backwards whether the page before this place is wanted
 * @param keys the sort values of the row, the id last
 */
public record Cursor(boolean backwards, List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    /** The cursor as text for an address. */
    public String write(String question) {
        String plain =
                (backwards ? "p" : "n") + SEPARATOR + fingerprint(question) + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param size how many keys this list sorts by
     * @throws InvalidRequest where the text is no cursor, or one of another question
     */
    public static Cursor read(String text, String question, int size) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(Pattern.quote(SEPARATOR), -1));
            if (parts.size() == size + 2 && parts.get(1).equals(fingerprint(question))) {
                return new Cursor(parts.getFirst().equals("p"), parts.subList(2, parts.size()));
            }
        } catch (IllegalArgumentException notBase64) {
            throw foreign();
        }
        throw foreign();
    }

    /** A key that is a number. */
    public long number(int key) {
        try {
            return Long.parseLong(keys.get(key));
        } catch (NumberFormatException notOurs) {
            throw foreign();
        }
    }

    /** The failure for a cursor that does not belong here. */
    public static InvalidRequest foreign() {
        return new InvalidRequest("cursor", "does not belong to this list; start again without it");
    }

    private static String fingerprint(String question) {
        return Integer.toHexString(question.hashCode());
    }
}
