package dk.samvaer.starter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void the_example_of_RFC_9562_comes_out() {
        assertThat(Ids.derive(DNS, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void another_name_gives_another_id() {
        assertThat(Ids.derive(DNS, "a")).isNotEqualTo(Ids.derive(DNS, "b"));
    }

    @Test
    void ids_of_one_owner_lie_between_those_of_its_neighbours() {
        var owner = UUID.fromString("6ba7b810-9dad-41d1-80b4-00c04fd430c8");
        var ids = IntStream.range(0, 1000)
                .mapToObj(number -> Ids.deriveBeside(owner, "week:" + number))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.toString()).startsWith("6ba7b810-9dad-8");
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        });
        assertThat(Ids.deriveBeside(owner, "week:1")).isEqualTo(ids.get(1));
    }

    @Test
    void two_owners_that_begin_alike_have_ids_of_their_own() {
        var owner = UUID.fromString("6ba7b810-9dad-41d1-80b4-00c04fd430c8");
        var other = UUID.fromString("6ba7b810-9dad-41d1-80b4-00c04fd430c9");
        assertThat(Ids.deriveBeside(owner, "week:1")).isNotEqualTo(Ids.deriveBeside(other, "week:1"));
    }

    @Test
    void text_that_is_no_UUID_names_no_id() {
        assertThat(Ids.parse(DNS.toString())).contains(DNS);
        assertThat(Ids.parse("case-1")).isEmpty();
        assertThat(Ids.parse(null)).isEmpty();
    }
}
