package dk.samvaer.starter.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dk.samvaer.starter.testkit.OpenApi.Operation;
import java.lang.StackWalker.Option;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the service to what its contract calls optional: a body without that member is taken or refused for a reason, and what is taken
 * leads to valid answers and events. The test that sent the member is run again without it, so that the body meets a resource of its own.
 */
final class OptionalMembers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<Member, Method> SENT_BY = new ConcurrentHashMap<>();
    private static final Queue<String> BROKEN = new ConcurrentLinkedQueue<>();
    private static volatile @Nullable Rerun rerun;

    private OptionalMembers() {}

    /** An optional member of the body of an operation. */
    private record Member(String operation, String pointer) {}

    /** A test that runs again, and whether it has sent the body without the member by now. */
    private record Rerun(Member member, Queue<Integer> answers) {}

    /** The test has said all it can, since the body without the member was refused. */
    private static final class Refused extends RuntimeException {}

    /** Notes which test has sent which optional members with success. */
    static void note(Operation operation, String body) {
        if (rerun == null && !operation.bodySchema().isMissingNode()) {
            BodyVariants.optional(JSON.readTree(body), operation.bodySchema(), operation.contract()).stream()
                    .map(pointer -> new Member(operation.id(), pointer))
                    .filter(member -> !SENT_BY.containsKey(member))
                    .forEach(member -> runningTest().ifPresent(test -> SENT_BY.putIfAbsent(member, test)));
        }
    }

    /** The body that is sent: without the member whose absence is tried. */
    static String sent(Optional<Operation> operation, String body) {
        var running = rerun;
        if (running == null
                || !operation
                        .map(Operation::id)
                        .filter(running.member().operation()::equals)
                        .isPresent()) {
            return body;
        }
        var whole = JSON.readTree(body);
        var without = BodyVariants.without(whole, running.member().pointer());
        return without.equals(whole) ? body : without.toString();
    }

    /** Looks at an answer to such a body, and ends the test where it was refused. */
    static void answered(String whole, String sent, int status) {
        var running = rerun;
        if (running != null && !whole.equals(sent)) {
            running.answers().add(status);
            if (status / 100 != 2) {
                throw new Refused();
            }
        }
    }

    /** Whether a test runs again, which may then wait in vain. */
    static boolean underTrial() {
        return rerun != null;
    }

    /** An answer or event that breaks its contract; counts only where a test runs again, since the first run fails by itself. */
    static AssertionError broken(AssertionError error) {
        var running = rerun;
        if (running != null) {
            BROKEN.add("%s without %s: %s"
                    .formatted(running.member().operation(), running.member().pointer(), error));
        }
        return error;
    }

    /** Every member is left out once. Gives what broke its contract, and the members whose test did not send them again. */
    static List<String> broken() {
        var unsent = new ArrayList<String>();
        byClass().forEach(sent -> {
            var member = sent.getKey();
            var test = sent.getValue();
            var running = new Rerun(member, new ConcurrentLinkedQueue<>());
            rerun = running;
            try {
                LauncherFactory.create()
                        .execute(LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(test.getDeclaringClass(), test))
                                .build());
            } finally {
                rerun = null;
            }
            if (running.answers().isEmpty()) {
                unsent.add("%s did not send %s without %s"
                        .formatted(test.getName(), member.operation(), member.pointer()));
            }
        });
        return Stream.concat(BROKEN.stream(), unsent.stream()).toList();
    }

    /** Those of one class after each other, since services that tests do not share stop and start where the class changes. */
    private static List<Map.Entry<Member, Method>> byClass() {
        return SENT_BY.entrySet().stream()
                .sorted(Comparator.comparing(
                        sent -> sent.getValue().getDeclaringClass().getName()))
                .toList();
    }

    /** The test that runs, if it can run again: one that an interface declares needs the class that implements it. */
    private static Optional<Method> runningTest() {
        return StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(
                                frame -> !frame.getDeclaringClass().isInterface())
                        .flatMap(frame -> Stream.of(frame.getDeclaringClass().getDeclaredMethods())
                                .filter(method -> method.getName().equals(frame.getMethodName()))
                                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class)))
                        .findFirst());
    }
}
