package dk.samvaer.transport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Allow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The ride between home and offer is free; an outing's transport is a supplier's optional activity. What rides cost the municipality is known
 * to a few packages, and to nothing that the citizen is shown, sent or asked to pay. Each rule is also held against what breaks it.
 */
// TR-01, TR-04, R46, R47
class FreeOfChargeTest {
    private static final String HERE = "dk.samvaer.transport.";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dk.samvaer.transport");

    /** What is told, shown to the party, granted, planned and driven. */
    private static final String[] OF_THE_CITIZEN = {
        HERE + "domain", HERE + "domain.rides..", HERE + "domain.addresses..", HERE + "domain.modes..",
        HERE + "web", HERE + "web.rides..", HERE + "web.addresses..", HERE + "visitation.."
    };

    private static final List<String> OF_COSTS = List.of(HERE + "web.cost", HERE + "web.carriers", HERE + "web.work");

    @Test
    void TR_01_R47_nothing_of_grants_rides_and_their_views_knows_an_amount() {
        knowsNoCost(OF_THE_CITIZEN).check(MAIN);
        assertBroken(knowsNoCost(HERE + "web.cost.."));
    }

    @Test
    void TR_01_TR_04_no_event_is_made_of_a_cost_and_no_schema_has_an_amount() throws IOException {
        var events = MAIN.get(HERE + "messaging.EventData");
        var told = MAIN.get(HERE + "messaging.PublishedEvents");
        assertThat(Stream.of(events, told).filter(FreeOfChargeTest::seesCosts)).isEmpty();
        assertThat(seesCosts(MAIN.get(HERE + "web.cost.TransportCostsController")))
                .isTrue();
        assertThat(schemas()).isNotEmpty().noneMatch(FreeOfChargeTest::namesAmount);
        assertThat(namesAmount("{\"amount\":{}}")).isTrue();
    }

    @Test
    void TR_01_TR_04_no_private_person_reaches_a_route_of_costs() {
        var routes = MAIN.stream()
                .filter(type -> OF_COSTS.contains(type.getPackageName()))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Allow.class))
                .toList();
        assertThat(routes).hasSizeGreaterThan(10).noneMatch(FreeOfChargeTest::isOpenToPrivatePersons);
        assertThat(MAIN.get(HERE + "web.TransportGrantsController").getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Allow.class)))
                .anyMatch(FreeOfChargeTest::isOpenToPrivatePersons);
    }

    @Test
    void TR_04_R46_nothing_here_is_a_charge_or_an_outing() {
        assertThat(MAIN.stream().map(JavaClass::getSimpleName)).noneMatch(FreeOfChargeTest::isOfOutings);
        assertThat(isOfOutings("OutingCharge")).isTrue();
    }

    private static ArchRule knowsNoCost(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        HERE + "domain.cost..",
                        HERE + "application.cost..",
                        HERE + "persistence.cost..",
                        "java.math..");
    }

    private static void assertBroken(ArchRule rule) {
        assertThat(rule.evaluate(MAIN).hasViolation()).as(rule.getDescription()).isTrue();
    }

    private static boolean seesCosts(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(it -> it.getTargetClass().getPackageName())
                .anyMatch(name -> name.endsWith(".cost"));
    }

    private static boolean isOpenToPrivatePersons(JavaMethod route) {
        return Stream.of(route.getAnnotationOfType(Allow.class).value()).anyMatch(Role::isOfPrivatePerson);
    }

    private static boolean isOfOutings(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of("outing", "charge", "optin", "fee").anyMatch(lower::contains) && !lower.contains("feed");
    }

    private static boolean namesAmount(String schema) {
        return Stream.of("amount", "price", "cost", "currency", "kroner", "charge")
                .anyMatch(word -> schema.toLowerCase(Locale.ROOT).contains("\"" + word));
    }

    private static List<String> schemas() throws IOException {
        try (var files = Files.list(Path.of("api/events"))) {
            return files.map(FreeOfChargeTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
