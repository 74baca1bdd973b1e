package onrecord.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text and the quotes that stand in it, written as
 *
 * <pre>
 * == what the row shows
 * The text, ¶ for every line break, {U+1F30D} for a character that is easier to name than to see.
 * => DIRECT: the words || the words of the next span | by: Ana Duarte | as: she | cue: said
 * </pre>
 *
 * <p>A text without a line {@code =>} holds no quote.
 */
record SentenceRow(String name, String text, List<ExpectedQuote> quotes) {

    static List<SentenceRow> in(Path file) throws IOException {
        String rows = Files.readString(file);
        return Arrays.stream(rows.split("(?m)^== "))
                .skip(1)
                .map(SentenceRow::of)
                .toList();
    }

    private static SentenceRow of(String row) {
        List<String> lines = row.lines().toList();
        List<ExpectedQuote> quotes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("=> ")) {
                quotes.add(ExpectedQuote.of(characters(line.substring(3))));
            } else {
                text.append(line);
            }
        }
        return new SentenceRow(lines.getFirst(), characters(text.toString()), quotes);
    }

    private static String characters(String written) {
        return java.util.regex.Pattern.compile("\\{U\\+([0-9A-F]+)}")
                .matcher(written.replace('¶', '\n'))
                .replaceAll(named -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(named.group(1), 16))));
    }

    @Override
    public String toString() {
        return name;
    }
}
