package dk.samvaer.visitation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.samvaer.starter.security.Allow;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What each package may see. Every rule is also held against code that breaks it. */
class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.samvaer.visitation");
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importClasses(ReadsAClock.class, OpenToAll.class);

    @Test
    void domain_sees_plain_java_itself_and_the_starters_domain() {
        onlyPlainJava("dk.samvaer.visitation.domain..").check(SERVICE);
        assertBroken(onlyPlainJava("dk.samvaer.visitation.web.."), SERVICE);
    }

    @Test
    void time_is_a_parameter_of_the_domain() {
        readsNoClock("dk.samvaer.visitation.domain..").check(SERVICE);
        assertBroken(readsNoClock("dk.samvaer.visitation.."), OFFENDERS);
    }

    @Test
    void nothing_here_calls_another_system_so_nothing_needs_a_circuit_breaker() {
        doesNotSee("io.github.resilience4j..").check(SERVICE);
        assertBroken(doesNotSee("org.springframework.."), SERVICE);
    }

    @Test
    void json_is_written_by_Jackson_3() {
        doesNotSee("com.fasterxml.jackson.databind..").check(SERVICE);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("dk.samvaer.visitation.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void every_route_says_who_may_take_it() {
        routesAreGuarded().check(SERVICE);
        assertBroken(routesAreGuarded(), OFFENDERS);
    }

    private static ArchRule onlyPlainJava(String packages) {
        return classes()
                .that()
                .resideInAPackage(packages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages, "java..", "org.jspecify.annotations..", "dk.samvaer.starter.domain..");
    }

    private static ArchRule readsNoClock(String packages) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class);
    }

    private static ArchRule doesNotSee(String packages) {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    private static ArchRule routesAreGuarded() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .and()
                .doNotHaveModifier(JavaModifier.PRIVATE)
                .should()
                .beAnnotatedWith((Class<? extends Annotation>) Allow.class);
    }

    private static void assertBroken(ArchRule rule, JavaClasses classes) {
        assertThat(rule.evaluate(classes).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    static final class ReadsAClock {
        @SuppressWarnings("TimeZoneUsage")
        static Instant read() {
            return Instant.now();
        }
    }

    @RestController
    static class OpenToAll {
        @GetMapping("/open")
        String open() {
            return "";
        }
    }
}
