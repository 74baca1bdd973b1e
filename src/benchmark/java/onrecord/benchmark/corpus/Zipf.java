package onrecord.benchmark.corpus;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Ranks from 0; with the exponent 1 the second comes half as often as the first and the third a third, like words of a text. */
final class Zipf {

    private final double[] upTo;

    Zipf(int ranks, double exponent) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1 / Math.pow(rank + 1, exponent);
            upTo[rank] = sum;
        }
    }

    int next(SplittableRandom random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
        return place < 0 ? -place - 1 : place;
    }
}
