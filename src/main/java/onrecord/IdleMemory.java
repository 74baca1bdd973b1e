package onrecord;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives memory back that the start-up needed and an idle service does not (JEP 346). Set while running, since {@code
 * java -jar} leaves no other place for it; on another collector than G1 nothing happens.
 */
@Component
class IdleMemory {

    private static final Logger log = LoggerFactory.getLogger(IdleMemory.class);
    private static final String MILLIS_BETWEEN_COLLECTIONS = "30000";

    @EventListener(ApplicationReadyEvent.class)
    void giveBack() {
        HotSpotDiagnosticMXBean virtualMachine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            virtualMachine.setVMOption("MinHeapFreeRatio", "10"); // first, as it may not be above the other
            virtualMachine.setVMOption("MaxHeapFreeRatio", "30");
            virtualMachine.setVMOption("G1PeriodicGCInterval", MILLIS_BETWEEN_COLLECTIONS);
            System.gc();
        } catch (IllegalArgumentException | UnsupportedOperationException another) {
            log.info("This virtual machine keeps its memory", another);
        }
    }
}
