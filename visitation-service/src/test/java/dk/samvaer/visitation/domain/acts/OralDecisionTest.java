package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.firstDecision;
import static dk.samvaer.visitation.domain.SampleAuthority.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.WrittenReasons;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.work.Task;
import dk.samvaer.visitation.domain.work.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision is told orally, and the party asks for the reasons in writing. */
public class OralDecisionTest {
    public static final WrittenReasons.Time TIME = new WrittenReasons.Time(Period.ofDays(14), Period.ofDays(14));
    private static final Actor CITIZEN = new Actor("citizen-1", Role.CITIZEN);
    private static final Instant LATER = NOW.plus(Duration.ofDays(60));

    @Test
    void DE_03_a_decision_told_orally_is_received_that_day_but_never_told_ahead_or_twice() {
        var told = toldOrally().asCase().decisions().all().getFirst();
        assertThat(told.status()).isEqualTo(DecisionStatus.NOTIFIED);
        assertThat(Objects.requireNonNull(told.receipt()).receivedOn()).isEqualTo(TODAY);
        assertThat(told.lastDay()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(told.writtenReasons()).isEqualTo(WrittenReasons.toldOn(TODAY));
        refused().when(it -> told(it, TODAY.plusDays(1))).refused("DATE_IN_FUTURE");
        toldOrally().when(it -> told(it, TODAY)).refused("DECISION_STATE_FORBIDS");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14})
    void DE_03_written_reasons_asked_for_within_fourteen_days_are_to_be_sent_within_fourteen_more(int days) {
        var day = TODAY.plusDays(days);
        var asked = toldOrally().when(it -> asked(it, day)).given();
        assertThat(Work.of(asked.asCase()).of(Role.VISITATOR))
                .contains(new Work.Item(Task.SEND_REASONS, day, day.plusDays(14)));
    }

    @Test
    void DE_03_who_asks_later_is_refused_and_so_is_who_asks_again() {
        toldOrally().when(it -> asked(it, TODAY.plusDays(15))).refused("REASONS_REQUEST_OUTSIDE_PERIOD");
        toldOrally()
                .when(it -> asked(it, TODAY))
                .given()
                .when(it -> asked(it, TODAY))
                .refused("REASONS_REQUESTED_ALREADY");
    }

    @Test
    void DE_03_nothing_is_owed_where_everything_was_given_or_the_decision_came_in_writing() {
        Sample.decided()
                .when(it -> told(it, TODAY))
                .given()
                .when(it -> asked(it, TODAY))
                .refused("REASONS_NOT_OWED");
        refused().when(it -> asked(it, TODAY)).refused("NOT_TOLD_ORALLY");
    }

    @Test
    void DE_03_reasons_that_were_sent_wait_no_longer_and_none_are_sent_that_nobody_asked_for() {
        var asked = toldOrally().when(it -> asked(it, TODAY.plusDays(3))).given();
        var sent = asked.when(it -> sent(it, TODAY.plusDays(5))).given();
        assertThat(Work.of(sent.asCase()).items()).extracting(Work.Item::task).doesNotContain(Task.SEND_REASONS);
        asked.when(it -> sent(it, TODAY)).refused("REASONS_SENT_BEFORE_REQUEST");
        sent.when(it -> sent(it, TODAY.plusDays(6))).refused("REASONS_NOT_REQUESTED");
        toldOrally().when(it -> sent(it, TODAY)).refused("REASONS_NOT_REQUESTED");
    }

    private static Given refused() {
        var refusal = Sample.recommendation(DecisionKind.REFUSAL, null);
        return Sample.issue(Sample.drafted(Sample.findings(FunctionalLevel.L2), refusal));
    }

    private static Given toldOrally() {
        return refused().when(it -> told(it, TODAY)).given();
    }

    private static List<CaseEvent> told(Case it, LocalDate day) {
        return new OralNotification(it, NOW).notify(firstDecision(it), day, true, PERIOD);
    }

    private static List<CaseEvent> asked(Case it, LocalDate day) {
        return new OralNotification(it, LATER).requestReasons(firstDecision(it), day, TIME, PERIOD, CITIZEN);
    }

    private static List<CaseEvent> sent(Case it, LocalDate day) {
        return new OralNotification(it, LATER).sendReasons(firstDecision(it), day, VISITATOR);
    }
}
