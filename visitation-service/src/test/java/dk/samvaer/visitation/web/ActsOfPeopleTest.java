package dk.samvaer.visitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.visitation.domain.acts.Act;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Each endpoint that writes to a case does the act of its name, for the roles of that act. */
class ActsOfPeopleTest {
    private static final String CASE = "/v1/cases/{id}";

    @ParameterizedTest
    @MethodSource("writes")
    void DP_07_who_may_call_is_who_may_do_the_act(Method endpoint) {
        assertThat(Set.of(endpoint.getAnnotation(Allow.class).value()))
                .isEqualTo(Act.valueOf(act(endpoint)).roles());
    }

    @Test
    void each_act_has_its_endpoint() {
        assertThat(writes().map(ActsOfPeopleTest::act))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Act.values()).map(Act::name).toList());
    }

    static Stream<Method> writes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ActsOfPeopleTest.class.getPackageName())
                        .stream()
                        .filter(it -> it.isAnnotatedWith(RestController.class))
                        .flatMap(it -> Arrays.stream(it.reflect().getDeclaredMethods()))
                        .filter(ActsOfPeopleTest::writesToACase);
    }

    private static boolean writesToACase(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping != null
                && !List.of(mapping.method()).contains(RequestMethod.GET)
                && path(method, mapping).startsWith(CASE);
    }

    private static String path(Method method, RequestMapping mapping) {
        var base = method.getDeclaringClass().getAnnotation(RequestMapping.class);
        return (base == null ? "" : first(base)) + first(mapping);
    }

    private static String first(RequestMapping mapping) {
        return mapping.value().length == 0 ? "" : mapping.value()[0];
    }

    /** {@code suspendGrant} does {@code SUSPEND_GRANT}. */
    private static String act(Method endpoint) {
        return endpoint.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
