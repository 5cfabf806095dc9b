package dk.samvaer.starter;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String STARTER = "dk.samvaer.starter";

    @Test
    void packages_form_no_cycle() {
        var main = StoreAutoConfiguration.class.getProtectionDomain().getCodeSource();
        slices().matching(STARTER + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter().importUrl(main.getLocation()));
    }
}
