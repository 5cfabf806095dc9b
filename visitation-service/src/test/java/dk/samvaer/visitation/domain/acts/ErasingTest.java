package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.cases.CaseAdministration.Erasure;
import dk.samvaer.visitation.domain.cases.CaseAdministration.Erasure.Basis;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** When a person may be erased, and what is left of the case. */
class ErasingTest {
    private static final Actor OFFICER = new Actor("records-1", Role.RECORDS_OFFICER);
    private static final LocalDate KEPT_UNTIL = TODAY.plusYears(5);

    @Test
    void DP_06_case_is_erased_from_the_day_until_which_it_was_kept_and_not_the_day_before() {
        var archived = archived();
        archived.when(it -> new Ending(it, NOW).erase(retention(KEPT_UNTIL)))
                .then()
                .containsExactly(new CaseAdministrationEvent.Erased(retention(KEPT_UNTIL)));
        archived.when(it -> new Ending(it, NOW).erase(retention(KEPT_UNTIL.minusDays(1))))
                .refused("RETENTION_NOT_PASSED");
    }

    @Test
    void DP_06_active_case_is_not_erased() {
        Sample.active()
                .when(it -> new Ending(it, NOW).erase(retention(KEPT_UNTIL)))
                .refused("CASE_NOT_CLOSED");
    }

    @Test
    void DP_06_case_is_erased_only_after_the_hand_over_to_the_archive() {
        withdrawn().when(it -> new Ending(it, NOW).erase(retention(KEPT_UNTIL))).refused("NOT_HANDED_TO_ARCHIVE");
    }

    @Test
    void DP_06_only_a_case_that_has_ended_is_handed_to_the_archive() {
        withdrawn()
                .when(it -> new Ending(it, NOW).handToArchive(TODAY, OFFICER))
                .then()
                .containsExactly(new CaseAdministrationEvent.HandedToArchive(TODAY, OFFICER));
        Sample.active()
                .when(it -> new Ending(it, NOW).handToArchive(TODAY, OFFICER))
                .refused("CASE_STATE_FORBIDS");
        withdrawn()
                .when(it -> new Ending(it, NOW).handToArchive(TODAY.plusDays(1), OFFICER))
                .refused("DATE_IN_FUTURE");
        archived()
                .when(it -> new Ending(it, NOW).handToArchive(TODAY, OFFICER))
                .then()
                .isEmpty();
    }

    @Test
    void court_may_order_it_at_any_time_and_its_reference_is_kept() {
        var order = new Erasure(Basis.COURT_ORDER, "BS-1234/2026", TODAY, OFFICER);
        var erased =
                Sample.active().when(it -> new Ending(it, NOW).erase(order)).after();
        assertThat(erased.administration().erasure()).isEqualTo(order);
        assertThatThrownBy(() -> new Erasure(Basis.COURT_ORDER, null, TODAY, OFFICER))
                .hasMessage("COURT_REFERENCE_MISSING");
    }

    @Test
    void erased_case_keeps_its_state_and_has_no_deadline_and_is_erased_once() {
        var active = Sample.active();
        var erased =
                active.when(it -> new Ending(it, NOW).erase(new Erasure(Basis.COURT_ORDER, "BS-1", TODAY, OFFICER)));
        assertThat(erased.after().state()).isEqualTo(active.asCase().state());
        assertThat(erased.after().deadlines()).isEmpty();
        erased.given()
                .when(it -> new Ending(it, NOW).erase(retention(TODAY)))
                .then()
                .isEmpty();
    }

    private static Given withdrawn() {
        return Sample.newCase()
                .when(it -> new Ending(it, NOW).withdraw(new Actor("citizen-1", Role.CITIZEN), Period.ofYears(5)))
                .given();
    }

    private static Given archived() {
        return withdrawn()
                .when(it -> new Ending(it, NOW).handToArchive(TODAY, OFFICER))
                .given();
    }

    private static Erasure retention(LocalDate day) {
        return new Erasure(Basis.RETENTION_PASSED, null, day, OFFICER);
    }
}
