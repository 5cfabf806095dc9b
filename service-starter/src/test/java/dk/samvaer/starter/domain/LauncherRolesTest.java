package dk.samvaer.starter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The launcher is built before this module and has a list of the roles of its own. */
class LauncherRolesTest {
    @Test
    void launcher_gives_tokens_for_exactly_the_roles_that_the_services_know() throws ClassNotFoundException {
        var offered = Class.forName("dk.samvaer.local.cli.Token$Role").getEnumConstants();
        assertThat(offered)
                .extracting(Object::toString)
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }
}
