package dk.samvaer.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @Test
    void a_port_is_given_once_so_that_two_listeners_of_one_part_never_get_the_same() {
        assertThat(IntStream.range(0, 2_000).map(each -> FreePort.any()).boxed().toList())
                .doesNotHaveDuplicates();
    }
}
