package onrecord.benchmark;

import java.util.Locale;

/** Numbers as tables show them; a dash for what was not measured. */
final class Figures {

    private Figures() {}

    static String decimal(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, number < 100 ? "%.2f" : "%.0f", number);
    }

    static String whole(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%,d", Math.round(number));
    }

    static String megabytes(long bytes) {
        return bytes == 0 ? "–" : whole(bytes / 1e6);
    }
}
