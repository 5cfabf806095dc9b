package dk.samvaer.starter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sends every operation of a running service as each role that its contract does not name, and without a token. */
public final class OtherRoles {
    private OtherRoles() {}

    /**
     * Fails where one of them is answered with anything but a refusal.
     *
     * @param as a person with that role, bound to nobody
     */
    // DP-04
    public static void assertRefused(Portal stranger, Function<String, Portal> as) {
        var routes = OpenApi.of(stranger.address()).routes();
        assertThat(routes).as("operations with roles").hasSizeGreaterThan(5);
        assertThat(routes.stream()
                        .flatMap(route -> Stream.of(Role.values())
                                .map(Role::name)
                                .filter(role -> !route.roles().contains(role))
                                .flatMap(role -> letIn(route, role, as.apply(role), List.of(403))))
                        .toList())
                .as("let in although the contract names other roles")
                .isEmpty();
        assertThat(routes.stream()
                        .flatMap(route -> letIn(route, "nobody", stranger, List.of(401)))
                        .toList())
                .as("let in without a token")
                .isEmpty();
    }

    private static Stream<String> letIn(OpenApi.Route route, String who, Portal portal, List<Integer> refusals) {
        int status = sent(route, portal).status();
        return refusals.contains(status)
                ? Stream.empty()
                : Stream.of(route.method() + " " + route.path() + " as " + who + ": " + status);
    }

    private static Portal.Answer sent(OpenApi.Route route, Portal portal) {
        var path = route.path().replaceAll("\\{[^/]+}", UUID.randomUUID().toString());
        return route.method().equals("GET")
                ? portal.get(path)
                : portal.write(
                        route.method(),
                        path,
                        "\"1\"",
                        route.mediaType(),
                        UUID.randomUUID().toString(),
                        "{}");
    }
}
