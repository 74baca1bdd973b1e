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

    /** The closest of the known names, if at most a third of the letters (at least two) differ. */
    public static Optional<String> to(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparing((String name) -> distance.apply(lower, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance.apply(lower, name.toLowerCase(Locale.ROOT)) <= Math.max(2, name.length() / 3));
    }
}
