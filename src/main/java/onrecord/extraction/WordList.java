package onrecord.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists that lie beside this class: sections in brackets, words between blanks, comments after #. */
final class WordList {
    private final Map<String, Set<String>> sections = new HashMap<>();

    private WordList(List<String> lines) {
        Set<String> section = new HashSet<>();
        sections.put("", section);
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new HashSet<>());
            } else {
                section.addAll(List.of(words(line)));
            }
        }
    }

    static WordList named(String file) {
        return new WordList(lines(file));
    }

    /** The lines of a list without comments and blank lines. */
    static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("word list " + file + " is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The words of a line, cut at blanks. */
    static String[] words(String line) {
        return line.strip().split("\\s+", 0);
    }

    Set<String> section(String name) {
        return Set.copyOf(sections.getOrDefault(name, Set.of()));
    }
}
