package onrecord.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that somebody probably meant. */
public final class Nearest {

    private static final LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();

    private Nearest() {}

    /**
     * The closest of the known names: one that begins with what was typed, or else one in which at most a third of the
     * letters (at least two) differ, the first of them only if no other does.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> resembles(lower, name.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt((String name) -> differences(lower, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean resembles(String typed, String name) {
        int differences = differences(typed, name);
        return differences <= (typed.regionMatches(0, name, 0, 1) ? Math.max(2, name.length() / 3) : 1)
                && differences < typed.length();
    }

    private static int differences(String typed, String name) {
        boolean unfinished = typed.length() > 2 && name.startsWith(typed);
        return unfinished ? Math.min(1, name.length() - typed.length()) : distance.apply(typed, name);
    }
}
