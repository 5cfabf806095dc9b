package dk.samvaer.starter.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.web.Version;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The routes of a service's controllers. */
final class Routes {
    private Routes() {}

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

    /** The routes by which a guardian or party representative may write without a word on what it is that they do. */
    static List<String> ofRepresentativesWithoutAMatter(JavaClasses classes) {
        return routes(classes)
                .filter(route -> !route.isAnnotationPresent(GetMapping.class))
                .filter(route -> openToRepresentatives(route.getAnnotation(Allow.class)))
                .filter(route -> route.getAnnotation(Allow.class).matter().length == 0)
                .map(Method::toString)
                .toList();
    }

    private static boolean openToRepresentatives(@Nullable Allow allow) {
        return allow != null && Arrays.stream(allow.value()).anyMatch(Role::actsForAnother);
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
