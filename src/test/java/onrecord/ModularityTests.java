package onrecord;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresUseOnlyWhatTheySayTheyUseAndNeverInACircle() {
        ApplicationModules.of(OnRecord.class).verify();
    }
}
