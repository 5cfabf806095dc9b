package dk.samvaer.starter.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.RefusesNothing;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** What each package of a service may see. Every rule of our own is also held against code that breaks it. */
public interface HouseRules extends OneShape {
    /** The packages that call another system, below the service's. */
    default List<String> adapters() {
        return List.of();
    }

    @Test
    default void domain_sees_plain_java_itself_and_the_starters_domain() {
        onlyPlainJava(service() + ".domain..").check(main());
        assertBroken(onlyPlainJava(service() + ".web.."), main());
    }

    @Test
    default void time_is_a_parameter_of_the_domain() {
        readsNoClock(service() + ".domain..").check(main());
        assertBroken(readsNoClock("dk.samvaer.starter.testkit.."), Offenders.ALL);
    }

    @Test
    default void only_the_ways_to_other_systems_know_circuit_breakers() {
        onlyAdaptersSee("io.github.resilience4j..").check(main());
        assertBroken(onlyAdaptersSee("org.springframework.."), main());
    }

    @Test
    default void json_is_written_by_Jackson_3() {
        nobodySees("com.fasterxml.jackson.databind..").check(main());
        assertBroken(nobodySees("com.fasterxml.jackson.databind.."), Offenders.ALL);
    }

    @Test
    default void use_cases_know_neither_web_nor_messaging() {
        useCasesDoNotSee(service() + ".web..", service() + ".messaging..").check(main());
        assertBroken(useCasesDoNotSee(service() + ".domain.."), main());
    }

    @Test
    default void packages_form_no_cycle() {
        slices().matching(service() + ".(*)..").should().beFreeOfCycles().check(main());
    }

    @Test
    default void concepts_of_domain_and_web_form_no_cycle() {
        cycleFree(service() + ".domain.(*)..").check(main());
        cycleFree(service() + ".web.(*)..").check(main());
        assertBroken(cycleFree("dk.samvaer.starter.testkit.cycle.(*).."), Offenders.CYCLE);
    }

    @Test
    default void every_route_says_who_may_take_it() {
        routesAreGuarded().check(main());
        assertBroken(routesAreGuarded(), Offenders.ALL);
    }

    @Test
    default void RP_01_every_write_open_to_representatives_says_what_they_do_by_it() {
        assertThat(Routes.ofRepresentativesWithoutAMatter(main())).isEmpty();
        assertThat(Routes.ofRepresentativesWithoutAMatter(Offenders.ALL)).isNotEmpty();
    }

    @Test
    default void every_route_says_in_the_contract_what_it_does() {
        routes().should().beAnnotatedWith(Operation.class).check(main());
        assertBroken(routes().should().beAnnotatedWith(Operation.class), Offenders.ALL);
    }

    @Test
    default void every_write_says_with_which_codes_it_may_be_refused() {
        writesNameRefusals().check(main());
        assertBroken(writesNameRefusals(), Offenders.ALL);
    }

    @Test
    default void requests_and_answers_show_no_type_of_the_domain() {
        assertThat(WireTypes.of(main()).ofDomain()).isEmpty();
        assertThat(WireTypes.of(Offenders.ALL).ofDomain()).isNotEmpty();
    }

    @Test
    default void no_two_types_of_requests_and_answers_share_a_name() {
        assertThat(WireTypes.of(main()).sharingAName()).isEmpty();
        assertThat(WireTypes.of(Offenders.ALL).sharingAName()).isNotEmpty();
    }

    private JavaClasses main() {
        return ServiceClasses.of(service());
    }

    private static ArchRule cycleFree(String concepts) {
        return slices().matching(concepts).should().beFreeOfCycles().allowEmptyShould(true);
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

    private ArchRule onlyAdaptersSee(String packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        adapters().stream().map(adapter -> adapter + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static ArchRule nobodySees(String packages) {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    private ArchRule useCasesDoNotSee(String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(service() + ".application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static ArchRule routesAreGuarded() {
        return routes().should().beAnnotatedWith(Allow.class);
    }

    private static ArchRule writesNameRefusals() {
        return routes().and()
                .areAnnotatedWith(PostMapping.class)
                .or()
                .areAnnotatedWith(PutMapping.class)
                .or()
                .areAnnotatedWith(DeleteMapping.class)
                .should()
                .beMetaAnnotatedWith(Refuses.class)
                .orShould()
                .beAnnotatedWith(RefusesNothing.class);
    }

    private static GivenMethodsConjunction routes() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .and()
                .doNotHaveModifier(JavaModifier.PRIVATE)
                .and()
                .areNotAnnotatedWith(ExceptionHandler.class);
    }

    private static void assertBroken(ArchRule rule, JavaClasses classes) {
        assertThat(rule.evaluate(classes).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
