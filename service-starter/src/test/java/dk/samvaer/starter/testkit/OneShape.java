package dk.samvaer.starter.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.messaging.Subscriber;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** One shape for every service, one word for each part. Every rule is also held against code that breaks it. */
public interface OneShape {
    /** The service's package, such as {@code dk.samvaer.plan}. */
    String service();

    @Test
    default void controllers_are_named_by_a_plural() {
        hold("controllers_are_named_by_a_plural", OneShape::controllersInTheSingular);
    }

    @Test
    default void arguments_of_routes_come_in_the_order_id_version_body_actor() {
        hold("arguments_of_routes_come_in_the_order_id_version_body_actor", Routes::withArgumentsInAnotherOrder);
    }

    @Test
    default void the_first_state_of_an_aggregate_is_made_by_begin() {
        hold("the_first_state_of_an_aggregate_is_made_by_begin", OneShape::aggregatesWithoutBegin);
    }

    @Test
    default void no_class_is_named_by_a_filler() {
        hold("no_class_is_named_by_a_filler", OneShape::fillers);
    }

    @Test
    default void settings_are_one_validated_record_of_the_use_cases() {
        hold("settings_are_one_validated_record_of_the_use_cases", this::settingsElsewhere);
    }

    @Test
    default void queries_are_called_through_the_use_cases() {
        noClassIn(service() + ".web..", "Queries").check(main());
        assertThat(noClassIn("dk.samvaer.starter.testkit..", "Queries")
                        .evaluate(Offenders.ALL)
                        .hasViolation())
                .isTrue();
    }

    @Test
    default void what_is_heard_and_told_stands_in_the_same_classes_everywhere() {
        assertThat(missingParts(main())).isEmpty();
        assertThat(missingParts(Offenders.ALL)).isNotEmpty();
    }

    @Test
    default void the_case_of_an_event_is_read_from_its_envelope() {
        hold("the_case_of_an_event_is_read_from_its_envelope", OneShape::casesReadFromData);
    }

    @Test
    default void packages_hold_at_most_25_files() {
        var many = Stream.iterate(1, number -> number + 1)
                .limit(26)
                .map(number -> SourceFile.of("Part" + number + ".java", ""))
                .toList();
        holdSources("packages_hold_at_most_25_files", SourceRules::crowdedPackages, many);
    }

    @Test
    default void classes_have_at_most_200_lines_and_aggregates_250() {
        var tooLong = List.of(SourceFile.of("TooLong.java", "line\n".repeat(201)));
        holdSources("classes_have_at_most_200_lines_and_aggregates_250", SourceRules::longClasses, tooLong);
        var aggregate = "implements Aggregate<\n";
        assertThat(SourceRules.longClasses(List.of(SourceFile.of("Long.java", aggregate + "line\n".repeat(249)))))
                .isEmpty();
        assertThat(SourceRules.longClasses(List.of(SourceFile.of("Longer.java", aggregate + "line\n".repeat(250)))))
                .isNotEmpty();
    }

    @Test
    default void every_package_says_what_it_is_and_is_null_marked() {
        var unmarked = List.of(SourceFile.of("package-info.java", "package offender;"));
        holdSources("every_package_says_what_it_is_and_is_null_marked", SourceRules::unmarkedPackages, unmarked);
    }

    @Test
    default void collections_are_named_in_snake_case() {
        var kebab = List.of(SourceFile.of("Wiring.java", "new AggregateType<>(\n  \"known-cases\", KnownCase.class)"));
        holdSources("collections_are_named_in_snake_case", SourceRules::collectionsNotInSnakeCase, kebab);
    }

    @Test
    default void a_change_reads_no_other_aggregate() {
        var reading = SourceFile.of("Placements.java", """
            private final Suppliers suppliers;
            placements.change(id, version, it -> it.order(suppliers.require(it.supplierId())));
            """);
        holdSources("a_change_reads_no_other_aggregate", SourceRules::changesThatReadOthers, List.of(reading));
    }

    @Test
    default void a_comment_that_names_a_clause_names_sources_and_nothing_else() {
        var prose = SourceFile.of("Prose.java", "    // TG-03: level 2 is normally out\n");
        holdSources(
                "a_comment_that_names_a_clause_names_sources_and_nothing_else",
                SourceRules::clausesWithProse,
                List.of(prose));
        var sources = "// SEL § 104; R9, R20 to R22\n"
                + "// TG-06, TG-07; rules of the domain §§ 10, 11\n"
                + "// CPR act § 28; ID-02\n";
        assertThat(SourceRules.clausesWithProse(List.of(SourceFile.of("Sources.java", sources))))
                .isEmpty();
    }

    @Test
    default void a_guard_of_the_domain_is_named_require() {
        hold("a_guard_of_the_domain_is_named_require", OneShape::guardsOfAnotherName);
    }

    @Test
    default void what_people_may_do_in_which_state_stands_in_one_table_of_each_aggregate() {
        hold("what_people_may_do_in_which_state_stands_in_one_table_of_each_aggregate", OneShape::statesWithoutATable);
    }

    private JavaClasses main() {
        return ServiceClasses.of(service());
    }

    private void hold(String rule, Function<JavaClasses, List<String>> offences) {
        assertThat(offences.apply(main())).as(rule).isEmpty();
        assertThat(offences.apply(Offenders.ALL)).as("the rule is able to fail").isNotEmpty();
    }

    private void holdSources(
            String rule, Function<List<SourceFile>, List<String>> offences, List<SourceFile> offenders) {
        assertThat(offences.apply(SourceFile.all())).as(rule).isEmpty();
        assertThat(offences.apply(offenders)).as("the rule is able to fail").isNotEmpty();
    }

    private static List<String> controllersInTheSingular(JavaClasses classes) {
        return Routes.controllers(classes).stream()
                .map(Class::getSimpleName)
                .filter(name -> !name.endsWith("sController"))
                .toList();
    }

    private static List<String> aggregatesWithoutBegin(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Aggregate.class) && !type.isInterface())
                .filter(type -> type.getMethods().stream()
                        .noneMatch(method -> method.getName().equals("begin")
                                && method.getModifiers().contains(JavaModifier.STATIC)
                                && method.getRawReturnType().equals(type)))
                .map(JavaClass::getName)
                .toList();
    }

    /** A guard changes nothing and answers nothing: it throws, or lets go on. */
    private static List<String> guardsOfAnotherName(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().contains(".domain"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawReturnType().getName().equals("void"))
                .filter(method -> !method.getName().contains("lambda$"))
                .filter(method -> method.getAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(RuleViolation.class)))
                .filter(method -> !method.getName().startsWith("require"))
                .map(JavaMethod::getFullName)
                .toList();
    }

    /** The states of an aggregate have exactly one table: {@code Act}, or {@code <Aggregate>Act} where a service has several. */
    private static List<String> statesWithoutATable(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Aggregate.class) && !type.isInterface())
                .flatMap(type -> type.getFields().stream()
                        .map(JavaField::getRawType)
                        .filter(state -> state.isEnum() && state.getSimpleName().matches("\\w*(State|Status)"))
                        .filter(state -> tablesOf(state, type, classes) != 1)
                        .map(state -> type.getName() + " by " + state.getSimpleName()))
                .toList();
    }

    private static long tablesOf(JavaClass state, JavaClass aggregate, JavaClasses classes) {
        return classes.stream()
                .filter(type ->
                        type.isEnum() && type.getSimpleName().matches("(" + aggregate.getSimpleName() + ")?Act"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals("requireIn"))
                .filter(method -> method.getRawParameterTypes().getFirst().equals(state))
                .count();
    }

    private static List<String> casesReadFromData(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getName().contains("ForeignEvents$"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getName().equals("caseId"))
                .map(JavaField::getFullName)
                .toList();
    }

    private static List<String> fillers(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(Impl|Manager|Helper|Utils?|Dto)|Abstract.*"))
                .toList();
    }

    private List<String> settingsElsewhere(JavaClasses classes) {
        var name = service() + ".application." + shortName() + "Settings";
        var others = classes.stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .filter(type ->
                        !(type.getName().equals(name) && type.isRecord() && type.isAnnotatedWith(Validated.class)))
                .map(JavaClass::getName);
        var values = classes.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(seen -> seen.getTargetClass().isEquivalentTo(Value.class)))
                .map(type -> type.getName() + " reads a single @Value");
        return Stream.concat(others, values).toList();
    }

    private List<String> missingParts(JavaClasses classes) {
        var messaging = service() + ".messaging.";
        var hears = classes.stream()
                .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(seen -> seen.getTargetClass().isEquivalentTo(Subscriber.class)));
        var told = Stream.of("PublishedEvents", "EventData", shortName() + "Configuration");
        return Stream.concat(told, hears ? Stream.of("ForeignEvents") : Stream.of())
                .map(messaging::concat)
                .filter(part -> !classes.contain(part))
                .toList();
    }

    private String shortName() {
        var name = service().substring(service().lastIndexOf('.') + 1);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static ArchRule noClassIn(String packages, String suffix) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith(suffix);
    }
}
