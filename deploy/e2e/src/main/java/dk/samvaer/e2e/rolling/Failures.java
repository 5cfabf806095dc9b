package dk.samvaer.e2e.rolling;

import dk.samvaer.e2e.load.Attempt;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The requests that failed otherwise than a client has to expect. It has to expect a 503 that says when to try again; what a rule or the order
 * of things forbids is an answer, not a failure.
 */
final class Failures {
    /** Not there yet, not allowed yet, and changed by an event since it was read, which is then read again. */
    private static final List<Integer> ANSWERS = List.of(404, 409, 412);

    private Failures() {}

    /** One line for each kind, as clients and as the balancer saw them, with how often it was seen. */
    static List<String> of(List<Attempt> attempts, List<Exchange> exchanges) {
        Stream<String> seen = attempts.stream()
                .filter(it -> isFailure(it.status(), it.retryAfter()))
                .map(it -> "client: " + it.act() + " " + status(it.status()) + " " + it.trouble());
        Stream<String> met = exchanges.stream()
                .filter(it -> isFailure(it.status(), it.retryAfter()))
                .map(it -> "balancer: " + it.instance() + " " + it.act() + " " + it.status() + " " + it.trouble());
        Map<String, Long> kinds =
                Stream.concat(seen, met).collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " times " + kind.getKey())
                .toList();
    }

    static boolean isFailure(int status, boolean retryAfter) {
        return status == 503 ? !retryAfter : status == 0 || (status >= 400 && !ANSWERS.contains(status));
    }

    private static String status(int status) {
        return status == 0 ? "no answer" : String.valueOf(status);
    }
}
