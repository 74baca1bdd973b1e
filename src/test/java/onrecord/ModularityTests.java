package onrecord;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresUseOnlyWhatTheySayTheyUseAndNeverInACircle() {
        ApplicationModules.of(OnRecord.class).verify();
    }

    @Test
    void packagesNeverUseEachOtherInACircle() {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(OnRecord.class);
        slices().matching("onrecord.(**)").should().beFreeOfCycles().check(service);
    }
}
