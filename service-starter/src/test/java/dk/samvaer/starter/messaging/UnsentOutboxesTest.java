package dk.samvaer.starter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.store.AggregateStore.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnsentOutboxesTest {
    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant BEFORE = START.plus(Duration.ofDays(1));
    private static final int PAGE = 10;

    private final List<Due> waiting = new ArrayList<>();
    private final Set<UUID> resting = new HashSet<>();
    private int read;
    private long nanos = 1_000_000_000_000L;

    private final UnsentOutboxes outboxes = new UnsentOutboxes(this::page, resting::contains, () -> nanos);

    @Test
    void what_waits_for_resting_topics_is_not_read_each_second() {
        rest(100);
        var other = add();

        assertThat(all()).contains(other);
        int first = read;
        nanos += Duration.ofSeconds(1).toNanos();

        assertThat(all()).containsExactly(other);
        assertThat(read - first).isEqualTo(1);
    }

    @Test
    void what_came_later_is_found_behind_it() {
        rest(100);
        all();
        var later = add();

        assertThat(all()).containsExactly(later);
    }

    @Test
    void it_is_read_again_after_ten_seconds() {
        rest(100);
        all();
        nanos += UnsentOutboxes.LOOKED_AT_AGAIN_AFTER.toNanos();

        assertThat(all()).hasSize(100);
    }

    @Test
    void that_it_was_read_again_keeps_it_from_being_read_for_ten_seconds_more() {
        rest(100);
        all();
        nanos += UnsentOutboxes.LOOKED_AT_AGAIN_AFTER.toNanos();
        all();
        nanos += UnsentOutboxes.LOOKED_AT_AGAIN_AFTER.toNanos() - 1;

        assertThat(all()).isEmpty();
    }

    @Test
    void a_page_with_one_that_can_be_sent_is_read_each_time() {
        rest(15);
        var ready = add();
        rest(84);
        all();

        assertThat(all()).contains(ready).hasSize(90);
    }

    private void rest(int number) {
        IntStream.range(0, number).forEach(each -> resting.add(add().id()));
    }

    private Due add() {
        var due = new Due(UUID.randomUUID(), START.plusMillis(waiting.size()));
        waiting.add(due);
        return due;
    }

    private List<Due> all() {
        List<Due> found = new ArrayList<>();
        var page = outboxes.page(BEFORE, null, PAGE);
        while (!page.isEmpty()) {
            found.addAll(page);
            page = page.size() < PAGE ? List.of() : outboxes.page(BEFORE, page.getLast(), PAGE);
        }
        return found;
    }

    private List<Due> page(Instant before, @Nullable Due after, int limit) {
        var page = waiting.stream()
                .filter(it ->
                        it.at().isBefore(before) && (after == null || it.at().isAfter(after.at())))
                .limit(limit)
                .toList();
        read += page.size();
        return page;
    }
}
