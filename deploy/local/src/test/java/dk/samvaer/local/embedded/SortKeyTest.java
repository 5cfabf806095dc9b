package dk.samvaer.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SortKeyTest {
    @Test
    void keys_sort_as_the_engine_sorts_the_values() {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                "", "a", "a\u0000", "a\u0001", "ab", "æ", "\ufffe", "\uffff", "\uffffa", "Å", -1, 0, 0.0, -0.0, 0.5, 1L,
                7, -7.5));
        values.addAll(List.of(1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE, 1_700_000_000_000_001L));
        values.addAll(List.of(true, false, Instant.EPOCH, Instant.EPOCH.minusMillis(1), Instant.EPOCH.plusMillis(1)));
        values.addAll(List.of(new UUID(1, -1), new UUID(-1, 1), new ObjectId("0".repeat(24)), Missing.getInstance()));
        for (Object one : values) {
            for (Object other : values) {
                assertThat(Integer.signum(SortKey.of(one).compareTo(SortKey.of(other))))
                        .as("%s against %s", one, other)
                        .isEqualTo(Integer.signum(ValueComparator.asc().compare(one, other)));
            }
        }
    }

    @Test
    void no_key_is_the_beginning_of_another_one() {
        List<String> keys = List.of("", "a", "a\u0000", "a\u0000b", "ab", "\uffff").stream()
                .map(SortKey::of)
                .toList();
        for (String one : keys) {
            assertThat(keys).filteredOn(other -> other.startsWith(one)).containsExactly(one);
        }
    }
}
