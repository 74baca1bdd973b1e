package onrecord.benchmark;

import onrecord.benchmark.Client.Found;

/**
 * What one engine made of one question.
 *
 * @param one with one client
 * @param two with two clients at the same time
 * @param bytes of the answer's body, 0 where it is not HTTP
 */
record Measured(Timings one, Timings two, long bytes, Found found) {

    boolean wasAsked() {
        return !Double.isNaN(one.p50());
    }
}
