package onrecord.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Waits until what an engine does after loading is done, such as the vacuum of its tables. */
final class Quiet {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double BUSY = 0.1;
    private static final int QUIET_SECONDS = 5;

    private Quiet() {}

    /** Returns after five seconds in which the processors were idle, or when the patience is over, and then says so. */
    static void await(int patienceSeconds) throws InterruptedException {
        int quiet = 0;
        SYSTEM.getCpuLoad(); // the first call has nothing to compare with
        for (int second = 0; second < patienceSeconds && quiet < QUIET_SECONDS; second++) {
            Thread.sleep(1_000);
            quiet = SYSTEM.getCpuLoad() < BUSY ? quiet + 1 : 0;
        }
        if (quiet < QUIET_SECONDS) {
            System.out.println("Something else is running on this machine: the figures will be worse than they are");
        }
    }
}
