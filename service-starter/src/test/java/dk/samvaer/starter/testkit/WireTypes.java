package dk.samvaer.starter.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The records and codes of a service that its requests and answers consist of, nested ones included. */
final class WireTypes {
    private static final String STARTERS_DOMAIN = "dk.samvaer.starter.domain";

    private final Set<Class<?>> met = new HashSet<>();

    private WireTypes() {}

    static WireTypes of(JavaClasses service) {
        var types = new WireTypes();
        service.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .forEach(types::collect);
        return types;
    }

    /** Those that belong to a domain. */
    Set<String> ofDomain() {
        return met.stream()
                .filter(type -> (type.getPackageName() + ".").contains(".domain."))
                .filter(type -> !type.getPackageName().equals(STARTERS_DOMAIN))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of which the contract would show one in place of the other, since a schema is named after the type. */
    Collection<List<String>> sharingAName() {
        return met.stream()
                .filter(Class::isRecord)
                .collect(Collectors.groupingBy(
                        Class::getSimpleName, TreeMap::new, Collectors.mapping(Class::getName, Collectors.toList())))
                .values()
                .stream()
                .filter(types -> types.size() > 1)
                .toList();
    }

    private void collect(Method route) {
        collect(ResolvableType.forMethodReturnType(route));
        Stream.iterate(0, at -> at < route.getParameterCount(), at -> at + 1)
                .map(at -> new MethodParameter(route, at))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class)
                        || parameter.hasParameterAnnotation(RequestParam.class))
                .map(ResolvableType::forMethodParameter)
                .forEach(this::collect);
    }

    private void collect(ResolvableType type) {
        Arrays.stream(type.getGenerics()).forEach(this::collect);
        var raw = type.resolve(Object.class);
        if (raw.getName().startsWith("dk.samvaer.") && met.add(raw)) {
            parts(raw).map(ResolvableType::forType).forEach(this::collect);
        }
    }

    private static Stream<? extends Type> parts(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType);
        }
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.empty();
    }
}
