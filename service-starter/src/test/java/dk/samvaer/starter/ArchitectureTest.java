package dk.samvaer.starter;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String STARTER = "dk.samvaer.starter";

    @Test
    void packages_form_no_cycle() {
        var main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(STARTER);
        slices().matching(STARTER + ".(*)..").should().beFreeOfCycles().check(main);
    }
}
