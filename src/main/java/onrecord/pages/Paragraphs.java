package onrecord.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Place;

/** Finds the paragraphs of a text: what stands between blank lines or, where there is none, between line breaks. */
final class Paragraphs {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R\\s*+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private Paragraphs() {}

    /** Their places, without the white space around them. */
    static List<Place> of(String text) {
        Matcher gap = (BLANK_LINE.matcher(text.strip()).find() ? BLANK_LINE : LINE_BREAK).matcher(text);
        List<Place> paragraphs = new ArrayList<>();
        int start = 0;
        while (gap.find()) {
            add(text, start, gap.start(), paragraphs);
            start = gap.end();
        }
        add(text, start, text.length(), paragraphs);
        return paragraphs;
    }

    private static void add(String text, int start, int end, List<Place> paragraphs) {
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            paragraphs.add(new Place(start, end, null));
        }
    }
}
