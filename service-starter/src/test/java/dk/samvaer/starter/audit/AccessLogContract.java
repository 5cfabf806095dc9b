package dk.samvaer.starter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.audit.AccessEntry.Action;
import dk.samvaer.starter.audit.AccessEntry.Outcome;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Paging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every access log keeps. */
abstract class AccessLogContract {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final UUID caseId = UUID.randomUUID();

    abstract AccessLog log();

    @Test
    void DP_04_an_access_is_read_back_as_it_was_written() {
        var access = access(caseId, NOON);
        append(access);
        assertThat(log().find(ofCase(caseId), new Paging(10, null)).items()).containsExactly(access);
    }

    @Test
    void DP_04_a_refusal_of_somebody_unknown_can_be_written() {
        var refusal = new AccessEntry(
                UUID.randomUUID(),
                NOON,
                null,
                null,
                Action.READ,
                "GET",
                null,
                null,
                null,
                null,
                List.of(),
                "GET",
                Outcome.REFUSED,
                UUID.randomUUID(),
                40,
                "10.0.0.7",
                null);
        append(refusal);
        assertThat(log().find(ofCase(caseId), new Paging(10, null)).items()).isEmpty();
    }

    @Test
    void DP_04_a_page_of_a_list_is_one_entry_and_is_found_by_every_case_that_it_showed() {
        var first = new Shown(caseId, UUID.randomUUID(), UUID.randomUUID());
        var second = new Shown(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var list = list(List.of(first, second));
        append(list);
        assertThat(log().find(ofCase(first.caseId()), new Paging(10, null)).items())
                .containsExactly(list);
        assertThat(log().find(ofCase(second.caseId()), new Paging(10, null)).items())
                .containsExactly(list);
    }

    @Test
    void DP_04_the_log_tells_who_saw_a_person_and_what_somebody_saw() {
        var person = new Shown(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var list = list(List.of(person));
        var reader = "reader-" + UUID.randomUUID();
        var read = new AccessEntry(
                UUID.randomUUID(),
                NOON.plusSeconds(1),
                reader,
                Role.LEADER,
                Action.READ,
                "CasesApi.read",
                person.caseId(),
                person.citizenId(),
                "Case",
                person.caseId(),
                List.of(),
                "CASEWORK",
                Outcome.ADMITTED,
                UUID.randomUUID(),
                1,
                null,
                null);
        append(read);
        append(list);
        append(access(UUID.randomUUID(), NOON));
        assertThat(found(null, person.citizenId(), null)).containsExactly(list, read);
        assertThat(found(null, null, reader)).containsExactly(read);
        assertThat(found(person.caseId(), person.citizenId(), "visitator-1")).containsExactly(list);
    }

    private List<AccessEntry> found(@Nullable UUID ofCase, @Nullable UUID citizenId, @Nullable String subject) {
        return log().find(new AccessLog.Filter(ofCase, citizenId, subject), new Paging(10, null))
                .items();
    }

    private static AccessLog.Filter ofCase(UUID caseId) {
        return new AccessLog.Filter(caseId, null, null);
    }

    @Test
    void the_pages_give_every_access_once_oldest_first_also_within_one_moment() {
        var written = IntStream.range(0, 7)
                .mapToObj(n -> access(caseId, NOON.plusSeconds(n / 3)))
                .toList();
        written.reversed().forEach(this::append);
        append(access(UUID.randomUUID(), NOON));

        var read = allPages();

        assertThat(read).containsExactlyInAnyOrderElementsOf(written);
        assertThat(read).extracting(AccessEntry::at).isSorted();
    }

    @Test
    void a_cursor_that_the_log_did_not_give_is_refused() {
        assertThatThrownBy(() -> log().find(ofCase(caseId), new Paging(10, "nonsense")))
                .isInstanceOf(InvalidInput.class);
    }

    private void append(AccessEntry entry) {
        log().append(entry).toCompletableFuture().join();
    }

    private static AccessEntry list(List<Shown> shown) {
        return new AccessEntry(
                UUID.randomUUID(),
                NOON,
                "visitator-1",
                Role.VISITATOR,
                Action.READ,
                "CasesApi.list",
                null,
                null,
                "Case",
                null,
                shown,
                "CASEWORK",
                Outcome.ADMITTED,
                UUID.randomUUID(),
                1,
                null,
                "office-1");
    }

    private List<AccessEntry> allPages() {
        var read = new ArrayList<AccessEntry>();
        @Nullable String cursor = null;
        do {
            var page = log().find(ofCase(caseId), new Paging(2, cursor));
            assertThat(page.items()).hasSizeBetween(1, 2);
            read.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return read;
    }

    private static AccessEntry access(UUID caseId, Instant at) {
        return new AccessEntry(
                UUID.randomUUID(),
                at,
                "visitator-1",
                Role.VISITATOR,
                Action.WRITE,
                "CasesApi.decide",
                caseId,
                UUID.randomUUID(),
                "Case",
                caseId,
                List.of(),
                "CASEWORK",
                Outcome.ADMITTED,
                UUID.randomUUID(),
                1,
                null,
                null);
    }
}
