package dk.samvaer.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlindIndexTest {
    private final BlindIndex index = new BlindIndex(new byte[32]);

    @Test
    void the_same_value_is_found_again_without_being_shown() {
        assertThat(index.of("cpr", "0101901234"))
                .isEqualTo(index.of("cpr", "0101901234"))
                .hasSize(43)
                .doesNotContain("0101901234");
    }

    @Test
    void another_value_another_purpose_and_another_key_give_something_else() {
        var other = new byte[32];
        other[31] = 1;
        assertThat(index.of("cpr", "0101901234"))
                .isNotEqualTo(index.of("cpr", "0101901235"))
                .isNotEqualTo(index.of("phone", "0101901234"))
                .isNotEqualTo(new BlindIndex(other).of("cpr", "0101901234"));
    }
}
