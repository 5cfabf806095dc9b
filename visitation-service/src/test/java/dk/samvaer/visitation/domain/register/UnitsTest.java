package dk.samvaer.visitation.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the deciding unit, suppliers and modes of transport are called depends on the day. */
class UnitsTest {
    private static final LocalDate MOVES = LocalDate.of(2027, 1, 1);

    @Test
    void R10_R52_the_unit_is_the_one_of_the_day() {
        var units = new Units(List.of(unit("Prøvegade 1", null), unit("Opdigtet Allé 2", MOVES)));
        assertThat(units.on(MOVES.minusDays(1)).address()).containsExactly("Prøvegade 1");
        assertThat(units.on(MOVES).address()).containsExactly("Opdigtet Allé 2");
    }

    @Test
    void R10_without_a_unit_nothing_is_decided() {
        var units = new Units(List.of(unit("Opdigtet Allé 2", MOVES)));
        assertThatThrownBy(() -> units.on(MOVES.minusDays(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void R30_a_supplier_is_called_what_it_was_called_on_the_day() {
        var old = new CodeName("nsv", "Næstved Sociale Virksomhed", null);
        var young = new CodeName("nsv", "Sociale Tilbud Næstved", MOVES);
        var names = new CodeNames(List.of(young, old));
        assertThat(names.on(MOVES.minusDays(1), Stream.of("nsv", "nsv"))).containsExactly(old);
        assertThat(names.on(MOVES, Stream.of("nsv"))).containsExactly(young);
        assertThat(names.on(MOVES, Stream.of("csn"))).isEmpty();
    }

    private static Unit unit(String address, @Nullable LocalDate validFrom) {
        return new Unit("Visitation", "Eksempel Kommune", List.of(address), "v@k.example", "0", List.of(), validFrom);
    }
}
