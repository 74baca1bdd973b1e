package onrecord.extraction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The news agencies, papers and broadcasters that relay what was said. */
final class Outlets {
    private static final Set<String> NAMES = names();

    private Outlets() {}

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String line : WordList.lines("outlets.txt")) {
            names.add(line.toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** Whether a name, with or without its article, is an outlet's. */
    static boolean contains(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || (lower.startsWith("the ") && NAMES.contains(lower.substring(4)));
    }
}
