package dk.samvaer.supplier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.samvaer.starter.security.Allow;
import java.time.Clock;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "dk.samvaer.supplier", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule domain_is_plain_java = classes()
            .that()
            .resideInAPackage("..supplier.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "dk.samvaer.starter.domain..", "dk.samvaer.supplier.domain..");

    @ArchTest
    static final ArchRule domain_reads_no_clock = noClasses()
            .that()
            .resideInAPackage("..supplier.domain..")
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class);

    @ArchTest
    static final ArchRule application_knows_no_web_and_no_messaging = noClasses()
            .that()
            .resideInAPackage("..supplier.application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..supplier.web..", "..supplier.messaging..", "..supplier.persistence..");

    @ArchTest
    static final ArchRule every_request_is_allowed_to_somebody = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .areNotPrivate()
            .and()
            .areNotAnnotatedWith(ExceptionHandler.class)
            .should()
            .beAnnotatedWith(Allow.class);

    @ArchTest
    static final ArchRule only_adapters_of_remote_systems_see_resilience4j =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.github.resilience4j..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("dk.samvaer.supplier.(*)..").should().beFreeOfCycles();
}
