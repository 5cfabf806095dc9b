package dk.samvaer.starter.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.web.Version;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The routes of a service's controllers, and what their signatures show. */
final class Routes {
    private Routes() {}

    /** The types below that package that a request or an answer shows, nested ones included. */
    static List<String> typesShownFrom(String domain, JavaClasses classes) {
        return routes(classes)
                .flatMap(route -> shown(route).stream()
                        .filter(type -> type.getName().startsWith(domain + "."))
                        .map(type -> route.getDeclaringClass().getSimpleName() + "." + route.getName() + " shows "
                                + type.getName()))
                .toList();
    }

    /** The routes whose arguments do not come in the order id, version, body, actor. */
    static List<String> withArgumentsInAnotherOrder(JavaClasses classes) {
        return routes(classes)
                .filter(route -> !inOrder(Arrays.stream(route.getParameters())
                        .map(Routes::place)
                        .filter(place -> place >= 0)
                        .toList()))
                .map(Method::toString)
                .toList();
    }

    static List<Class<?>> controllers(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static Stream<Method> routes(JavaClasses classes) {
        return controllers(classes).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }

    private static Set<Class<?>> shown(Method route) {
        var shown = new LinkedHashSet<Class<?>>();
        add(shown, route.getGenericReturnType());
        for (var parameter : route.getParameters()) {
            if (parameter.isAnnotationPresent(RequestBody.class) || parameter.isAnnotationPresent(RequestParam.class)) {
                add(shown, parameter.getParameterizedType());
            }
        }
        return shown;
    }

    private static void add(Set<Class<?>> shown, Type type) {
        if (type instanceof ParameterizedType generic) {
            add(shown, generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> add(shown, argument));
        } else if (type instanceof Class<?> plain && shown.add(plain)) {
            if (plain.isRecord()) {
                Arrays.stream(plain.getRecordComponents()).forEach(part -> add(shown, part.getGenericType()));
            }
            if (plain.isSealed()) {
                Arrays.stream(plain.getPermittedSubclasses()).forEach(kind -> add(shown, kind));
            }
        }
    }

    private static int place(Parameter parameter) {
        if (parameter.isAnnotationPresent(PathVariable.class)) {
            return 0;
        }
        if (parameter.getType() == Version.class) {
            return 1;
        }
        if (parameter.isAnnotationPresent(RequestBody.class)) {
            return 2;
        }
        return parameter.getType() == Actor.class || parameter.getType() == Caller.class ? 3 : -1;
    }

    private static boolean inOrder(List<Integer> places) {
        return places.stream().sorted().toList().equals(places);
    }
}
