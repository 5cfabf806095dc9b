package dk.samvaer.starter.representation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.crypto.LoginIndex;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may act for a citizen, as the events of visitation come in. */
class RepresentedCitizensTest {
    private static final LoginIndex LOGINS = new LoginIndex(new byte[32]);
    private static final String SOURCE = "/visitation-service";

    private final UUID citizenId = UUID.randomUUID();
    private final UUID bodilsId = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final MovableClock clock = new MovableClock(Duration.ZERO);
    private final LocalDate today = DanishTime.day(clock.instant());
    private final RepresentedCitizens citizens = citizens(clock);

    @Test
    void RP_01_a_representation_begins_and_ends_on_its_days_without_a_further_event() {
        changed(1, "GUARDIAN", today.plusDays(1), today.plusDays(3), "READ_CASE", "COMPLAIN");
        assertThat(may(Matter.READ_CASE)).isFalse();
        clock.moveTo(Duration.ofDays(1));
        assertThat(may(Matter.READ_CASE)).isTrue();
        assertThat(may(Matter.ACCEPT_PLAN)).isFalse();
        clock.moveTo(Duration.ofDays(2));
        assertThat(may(Matter.COMPLAIN)).isTrue();
        clock.moveTo(Duration.ofDays(3));
        assertThat(may(Matter.COMPLAIN)).isFalse();
    }

    @Test
    void RP_01_the_newest_event_of_a_representative_holds_alone_and_an_older_one_that_comes_again_changes_nothing() {
        var first = heard(1);
        changed(first, bodil("GUARDIAN", today, null, "READ_CASE"));
        changed(2, "GUARDIAN", today, today, "READ_CASE");
        assertThat(may(Matter.READ_CASE)).isFalse();
        changed(first, bodil("GUARDIAN", today, null, "READ_CASE"));
        assertThat(may(Matter.READ_CASE)).isFalse();
    }

    @Test
    void RP_01_RP_02_one_representative_is_asked_about_by_id_role_and_day() {
        changed(1, "PARTY_REPRESENTATIVE", today, today.plusDays(2), "COMPLAIN");
        var role = Role.PARTY_REPRESENTATIVE;
        assertThat(citizens.represents(citizenId, bodilsId, role, Matter.COMPLAIN, today))
                .isTrue();
        assertThat(citizens.represents(citizenId, bodilsId, role, Matter.COMPLAIN, today.plusDays(2)))
                .isFalse();
        assertThat(citizens.represents(citizenId, bodilsId, role, Matter.CONSENT, today))
                .isFalse();
        assertThat(citizens.represents(citizenId, bodilsId, Role.GUARDIAN, Matter.COMPLAIN, today))
                .isFalse();
        assertThat(citizens.represents(citizenId, UUID.randomUUID(), role, Matter.COMPLAIN, today))
                .isFalse();
        assertThat(citizens.represents(UUID.randomUUID(), bodilsId, role, Matter.COMPLAIN, today))
                .isFalse();
    }

    @Test
    void RP_01_RP_02_the_caller_is_known_as_the_representative_who_may_do_it_today() {
        changed(1, "GUARDIAN", today, today.plusDays(2), "COMPLAIN");
        assertThat(citizens.representative(caller("bodil", Role.GUARDIAN), Matter.COMPLAIN))
                .contains(bodilsId);
        assertThat(citizens.representative(caller("bodil", Role.GUARDIAN), Matter.CONSENT))
                .isEmpty();
        assertThat(citizens.representative(caller("asta", Role.GUARDIAN), Matter.COMPLAIN))
                .isEmpty();
        clock.moveTo(Duration.ofDays(2));
        assertThat(citizens.representative(caller("bodil", Role.GUARDIAN), Matter.COMPLAIN))
                .isEmpty();
    }

    private Caller caller(String login, Role role) {
        return new Caller(new Actor(login, role), Set.of(role), null, citizenId);
    }

    @Test
    void RP_01_RP_02_login_role_and_citizen_are_those_that_were_told() {
        changed(1, "PARTY_REPRESENTATIVE", today, null, "READ_CASE");
        assertThat(may("bodil", Role.PARTY_REPRESENTATIVE, citizenId, Matter.READ_CASE))
                .isTrue();
        assertThat(may("bodil", Role.GUARDIAN, citizenId, Matter.READ_CASE)).isFalse();
        assertThat(may("carl", Role.PARTY_REPRESENTATIVE, citizenId, Matter.READ_CASE))
                .isFalse();
        assertThat(may("bodil", Role.PARTY_REPRESENTATIVE, UUID.randomUUID(), Matter.READ_CASE))
                .isFalse();
        assertThat(may("bodil", Role.PARTY_REPRESENTATIVE, null, Matter.READ_CASE))
                .isFalse();
    }

    @Test
    void RP_01_of_several_mandates_the_one_that_suffices_counts() {
        changed(1, "GUARDIAN", today, null, "ATTEND_MEETING");
        var second = new KnownRepresentative(
                UUID.randomUUID(), LOGINS.of("bodil"), "GUARDIAN", List.of("READ_CASE", "LATER"), today, null);
        changed(heard(2), second);
        assertThat(may(Matter.READ_CASE)).isTrue();
    }

    @Test
    void DP_06_of_an_erased_citizen_nobody_is_kept_nor_comes_back_with_an_event_that_was_late() {
        changed(1, "GUARDIAN", today, null, "READ_CASE");
        citizens.erase(heardOf(caseId, 9), citizenId);
        citizens.erase(heardOf(caseId, 9), citizenId);
        assertThat(may(Matter.READ_CASE)).isFalse();
        changed(2, "GUARDIAN", today, null, "READ_CASE");
        assertThat(may(Matter.READ_CASE)).isFalse();
    }

    @Test
    void DP_06_an_erasure_that_comes_before_what_it_erases_still_erases_it() {
        citizens.erase(heard(5), citizenId);
        changed(4, "GUARDIAN", today, null, "READ_CASE");
        assertThat(may(Matter.READ_CASE)).isFalse();
    }

    private void changed(long sequence, String kind, LocalDate from, @Nullable LocalDate to, String... matters) {
        changed(heard(sequence), bodil(kind, from, to, matters));
    }

    private void changed(EventEnvelope heard, KnownRepresentative who) {
        citizens.changed(heard, citizenId, who);
    }

    private KnownRepresentative bodil(String kind, LocalDate from, @Nullable LocalDate to, String... matters) {
        return new KnownRepresentative(bodilsId, LOGINS.of("bodil"), kind, List.of(matters), from, to);
    }

    private EventEnvelope heard(long sequence) {
        return heardOf(citizenId, sequence);
    }

    private EventEnvelope heardOf(UUID aggregateId, long sequence) {
        return new EventEnvelope(UUID.randomUUID(), "any", SOURCE, aggregateId, aggregateId, sequence, clock.instant());
    }

    private boolean may(Matter matter) {
        return may("bodil", Role.GUARDIAN, citizenId, matter);
    }

    private boolean may(String login, Role role, @Nullable UUID claimed, Matter matter) {
        return citizens.authorise(new Caller(new Actor(login, role), Set.of(role), null, claimed), matter);
    }

    private static RepresentedCitizens citizens(MovableClock clock) {
        var type = RepresentationAutoConfiguration.CITIZENS;
        var documents = new Documents<>(type, new SealedJson(InMemoryKeyStore.keyring()), "samvaer.sample.events");
        var kept = new Aggregates<>(
                type, new InMemoryAggregateStore(type), documents, Gate.OPEN, (store, id, outbox) -> {}, clock);
        return new RepresentedCitizens(kept, LOGINS, clock);
    }
}
