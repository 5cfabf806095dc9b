package dk.samvaer.visitation.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.visitation.domain.register.CodeName;
import dk.samvaer.visitation.web.view.RationaleView;
import dk.samvaer.visitation.web.view.VumCodes;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A client can look up every code that it sends. */
class CodeListsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Set<Class<?>> OF_THE_METHOD = Set.of(
            VumCodes.Theme.class,
            VumCodes.Severity.class,
            VumCodes.SupportNeed.class,
            VumCodes.Informant.class,
            RationaleView.FunctionalLevel.class);
    private static final CodeTexts TEXTS = new CodeTexts();

    @Test
    void CFG_01_every_code_has_a_name_of_its_own_in_both_languages() {
        assertThat(CodesView.of(DAY, List.of(), TEXTS).lists())
                .allSatisfy(list -> assertThat(list.codes())
                        .as(list.name())
                        .noneMatch(it ->
                                it.danish().equals(it.code()) || it.english().equals(it.code())));
    }

    /** What the assessment method names is listed with it. */
    @Test
    void CFG_01_every_code_of_a_request_is_in_a_list() {
        var listed = CodeLists.ALL.stream().map(it -> Set.copyOf(it.codes())).collect(Collectors.toSet());
        assertThat(sent())
                .as("the walk found the bodies")
                .hasSizeGreaterThan(15)
                .allSatisfy(type -> assertThat(listed).as(type.getName()).contains(codes(type)));
    }

    private static Set<String> codes(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(it -> Optional.ofNullable(it.getAnnotation(JsonProperty.class))
                        .map(JsonProperty::value)
                        .orElse(it.getName()))
                .collect(Collectors.toSet());
    }

    private static Set<Class<?>> sent() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        var enums = new HashSet<Class<?>>();
        var seen = new HashSet<Type>();
        scanner.findCandidateComponents("dk.samvaer.visitation.web").stream()
                .map(it -> ClassUtils.resolveClassName(Objects.requireNonNull(it.getBeanClassName()), null))
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> !isForServices(it))
                .flatMap(it -> Arrays.stream(it.getParameters()))
                .filter(it -> it.isAnnotationPresent(RequestBody.class))
                .forEach(it -> collect(it.getParameterizedType(), seen, enums));
        return enums;
    }

    /** Whether only another service of the platform calls it; no portal has to name its codes. */
    private static boolean isForServices(Method operation) {
        var allowed = operation.getAnnotation(Allow.class);
        return allowed != null && List.of(allowed.value()).equals(List.of(Role.SYSTEM));
    }

    private static void collect(Type type, Set<Type> seen, Set<Class<?>> enums) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(it -> collect(it, seen, enums));
        } else if (type instanceof Class<?> one && one.isEnum()) {
            if (!OF_THE_METHOD.contains(one)) {
                enums.add(one);
            }
        } else if (type instanceof Class<?> one && one.isRecord()) {
            Arrays.stream(one.getRecordComponents()).forEach(it -> collect(it.getGenericType(), seen, enums));
        }
    }

    @Test
    void TR_02_modes_and_suppliers_are_called_as_on_the_day() {
        var taxi = new CodeName("TAXI", "Taxa", LocalDate.of(2026, 1, 1));
        var lists = CodesView.of(DAY, List.of(taxi, new CodeName("nsv", "Næstved", null)), TEXTS)
                .lists();
        assertThat(lists)
                .contains(new CodesView.CodeListView(
                        "transportMode",
                        List.of(new CodesView.CodeView("TAXI", "Taxa", "Taxi", LocalDate.of(2026, 1, 1)))))
                .contains(new CodesView.CodeListView(
                        "supplier", List.of(new CodesView.CodeView("nsv", "Næstved", "Næstved", null))));
    }
}
