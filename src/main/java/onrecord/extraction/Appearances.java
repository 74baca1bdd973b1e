package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The places where sources come up in a text, in order, to be looked back over from any of them. */
final class Appearances {
    /** Looking further back would cost time in long texts and find nobody. */
    private static final int MOST = 500;

    /** One place, by its first token. */
    record Appearance(int token, Source source) {}

    private final List<Appearance> places = new ArrayList<>();

    void add(int token, Source source) {
        places.add(new Appearance(token, source));
    }

    /** The last source before a token that fits, or null. */
    @Nullable
    Source last(int token, Predicate<Source> fits) {
        int latest = lastBefore(token);
        for (int i = latest; i >= Math.max(0, latest - MOST); i--) {
            if (fits.test(places.get(i).source())) {
                return places.get(i).source();
            }
        }
        return null;
    }

    LookBack before(int token) {
        return new LookBack(lastBefore(token));
    }

    private int lastBefore(int token) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (places.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Goes back over the places step by step and never twice over the same. */
    final class LookBack {
        private int next;

        private LookBack(int latest) {
            next = latest;
        }

        /** The places not yet seen at the token or after it, the latest first. */
        List<Appearance> downTo(int token) {
            List<Appearance> seen = new ArrayList<>();
            for (; next >= 0 && places.get(next).token() >= token; next--) {
                seen.add(places.get(next));
            }
            return seen;
        }
    }
}
