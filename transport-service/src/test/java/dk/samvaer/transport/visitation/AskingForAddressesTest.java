package dk.samvaer.transport.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.transport.application.addresses.AddressSourceAway;
import dk.samvaer.transport.domain.addresses.Contact;
import dk.samvaer.transport.visitation.VisitationStandIn.Behaviour;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The addresses of those who are driven arrive whatever visitation does, and nothing waits for them. */
class AskingForAddressesTest {
    private AskingService service = new AskingService(AskingService.PATIENT);
    private VisitationStandIn visitation = service.visitation;

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void TR_03_who_is_driven_this_week_or_the_next_is_asked_for_and_kept_encrypted() {
        var known = driven("Anna Eksempel", "Eksempelvej 1");
        var later = service.driven(service.today().plusWeeks(3));
        service.sweep.round();
        var details = Objects.requireNonNull(service.contact(known).details());
        assertThat(details.name().text()).isEqualTo("Anna Eksempel");
        assertThat(details.nameAddressProtected()).isFalse();
        assertThat(service.isAsked(later)).isFalse();
        assertThat(service.stored()).doesNotContain("Anna").doesNotContain("Eksempelvej");
        assertThat(visitation.asked()).hasSize(1);
        assertThat(visitation.asked().getFirst().has("onBehalfOf")).isFalse();
    }

    @Test
    void TR_03_hundreds_are_asked_for_a_hundred_at_a_time() {
        var cases = IntStream.range(0, 230)
                .mapToObj(number -> driven("Borger " + number, "Vej " + number))
                .toList();
        service.sweep.round();
        assertThat(cases).allMatch(service::isKnown);
        assertThat(visitation.asked())
                .hasSize(3)
                .allMatch(it -> it.at("/caseIds").size() <= 100);
    }

    @Test
    void ID_02_what_is_known_is_asked_for_again_within_a_day_and_a_move_and_a_protection_arrive() {
        var caseId = driven("Anna Eksempel", "Eksempelvej 1");
        service.sweep.round();
        visitation.knows(caseId, "Anna Eksempel", "Prøvegade 2", true);
        service.clock.moveTo(Duration.ofHours(19));
        service.sweep.round();
        assertThat(address(caseId)).isEqualTo("Eksempelvej 1");
        service.clock.moveTo(Duration.ofHours(21));
        service.sweep.round();
        assertThat(address(caseId)).isEqualTo("Prøvegade 2");
        assertThat(Objects.requireNonNull(service.contact(caseId).details()).nameAddressProtected())
                .isTrue();
    }

    @Test
    void DP_03_what_nobody_needs_any_more_is_forgotten() {
        var caseId = driven("Anna Eksempel", "Eksempelvej 1");
        service.sweep.round();
        service.clock.moveTo(Duration.ofDays(21));
        service.sweep.round();
        assertThat(service.contact(caseId).details()).isNull();
        assertThat(service.contact(caseId).dueAt()).isNull();
        service.driven(caseId, service.today());
        service.clock.moveTo(Duration.ofDays(21).plusMinutes(6));
        service.sweep.round();
        assertThat(service.isKnown(caseId)).isTrue();
    }

    @Test
    void TR_05_what_visitation_does_not_tell_any_more_goes_and_a_missing_address_is_asked_for_soon() {
        var gone = driven("Anna Eksempel", "Eksempelvej 1");
        var homeless = driven("Bo Eksempel", null);
        service.sweep.round();
        assertThat(service.contacts.lackingAddress(List.of(gone, homeless))).containsExactly(homeless);
        visitation.forgets(gone);
        visitation.knows(homeless, "Bo Eksempel", "Prøvegade 2", false);
        service.clock.moveTo(Duration.ofMinutes(16));
        service.sweep.round();
        assertThat(service.isKnown(homeless)).isTrue();
        service.clock.moveTo(Duration.ofHours(21));
        service.sweep.round();
        assertThat(service.contact(gone).details()).isNull();
    }

    @Test
    void the_token_is_kept_renewed_before_it_ends_and_asked_for_anew_where_it_is_refused() {
        ask();
        ask();
        assertThat(visitation.tokensGiven()).isEqualTo(1);
        visitation.refusesTokensGivenSoFar();
        ask();
        assertThat(visitation.tokensGiven()).isEqualTo(2);
        visitation.givesTokensFor(20);
        visitation.refusesTokensGivenSoFar();
        ask();
        ask();
        assertThat(visitation.tokensGiven()).isEqualTo(4);
    }

    @Test
    void DP_04_visitation_is_told_for_whom_the_transport_office_asks() {
        service.client.ask(List.of(UUID.randomUUID()), "office-1");
        service.client.ask(List.of(UUID.randomUUID()), "no subject");
        assertThat(visitation.asked().getFirst().at("/onBehalfOf").asString()).isEqualTo("office-1");
        assertThat(visitation.asked().getLast().has("onBehalfOf")).isFalse();
    }

    @Test
    void visitation_stopped_the_breaker_opens_what_is_known_stays_and_all_arrive_once_it_is_back() {
        var before = driven("Anna Eksempel", "Eksempelvej 1");
        service.sweep.round();
        visitation.stop();
        var meanwhile = driven("Bo Eksempel", "Prøvegade 2");
        service.clock.moveTo(Duration.ofHours(21));
        untilOpen();
        assertThat(address(before)).isEqualTo("Eksempelvej 1");
        assertThat(service.contacts.lackingAddress(List.of(before, meanwhile))).containsExactly(meanwhile);
        visitation.startAgain();
        untilKnown(meanwhile);
        assertThat(service.breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void visitation_slow_a_call_is_given_up_in_time_and_then_it_is_left_alone() {
        hurries();
        var caseId = driven("Anna Eksempel", "Eksempelvej 1");
        visitation.behaves(Behaviour.HOLDS);
        untilOpen();
        int asked = visitation.taken();
        service.breaker().transitionToForcedOpenState();
        IntStream.range(0, 50).forEach(time -> service.sweep.round());
        assertThat(visitation.taken()).isEqualTo(asked);
        service.breaker().transitionToClosedState();
        visitation.behaves(Behaviour.ANSWERS);
        untilKnown(caseId);
    }

    @Test
    void visitation_flapping_addresses_arrive_all_the_same() {
        visitation.behaves(Behaviour.FLAPS);
        var cases = IntStream.range(0, 350)
                .mapToObj(number -> driven("Borger " + number, "Vej " + number))
                .toList();
        await().until(() -> {
            service.sweep.round();
            return service.contacts.lackingAddress(cases).isEmpty();
        });
    }

    @Test
    void section_10_visitation_that_refuses_is_no_failing_visitation_and_nothing_is_known() {
        var caseId = driven("Anna Eksempel", "Eksempelvej 1");
        visitation.behaves(Behaviour.REFUSES);
        IntStream.range(0, 10).forEach(time -> service.sweep.round());
        assertThat(service.breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(service.isKnown(caseId)).isFalse();
        assertThatThrownBy(this::ask).isInstanceOf(AddressSourceAway.class);
        visitation.behaves(Behaviour.ANSWERS);
        untilKnown(caseId);
    }

    @Test
    void a_round_that_is_begun_holds_up_nobody_who_begins_it() {
        hurries();
        var caseId = driven("Anna Eksempel", "Eksempelvej 1");
        visitation.behaves(Behaviour.HOLDS);
        service.sweep.begin();
        service.sweep.begin();
        visitation.behaves(Behaviour.ANSWERS);
        await().until(() -> {
            service.sweep.begin();
            return service.isKnown(caseId);
        });
    }

    /** The service gives up what does not answer at once. */
    private void hurries() {
        service.close();
        service = new AskingService(AskingService.HURRIED);
        visitation = service.visitation;
    }

    private UUID driven(String name, @Nullable String address) {
        var caseId = service.driven(service.today());
        visitation.knows(caseId, name, address, false);
        return caseId;
    }

    private void ask() {
        service.client.ask(List.of(UUID.randomUUID()), null);
    }

    private String address(UUID caseId) {
        Contact contact = service.contact(caseId);
        return Objects.requireNonNull(Objects.requireNonNull(contact.details()).address())
                .text();
    }

    private void untilOpen() {
        await().until(() -> {
            service.sweep.round();
            return service.breaker().getState() == CircuitBreaker.State.OPEN;
        });
    }

    private void untilKnown(UUID caseId) {
        await().until(() -> {
            service.sweep.round();
            return service.isKnown(caseId);
        });
    }
}
