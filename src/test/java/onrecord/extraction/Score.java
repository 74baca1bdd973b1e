package onrecord.extraction;

import java.util.Locale;

/**
 * How much of what was found is right, and how much of what is right was found, in per cent.
 *
 * @param rightFound the right ones among those found, which may differ from {@code rightGold}: a quote annotated as
 *     direct may have been found as mixed
 * @param rightGold the right ones among those annotated
 */
record Score(long rightFound, long found, long rightGold, long gold) {

    double precision() {
        return share(rightFound, found);
    }

    double recall() {
        return share(rightGold, gold);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT, "%-34s%10.1f%8.1f%8.1f%,8d%,8d%n", name, precision(), recall(), f1(), found, gold);
    }
}
