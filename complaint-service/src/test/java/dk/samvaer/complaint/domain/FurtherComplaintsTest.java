package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.COMPLAINT;
import static dk.samvaer.complaint.domain.Given.DECISION;
import static dk.samvaer.complaint.domain.Given.DEC_10;
import static dk.samvaer.complaint.domain.Given.DEC_18;
import static dk.samvaer.complaint.domain.Given.DEC_21;
import static dk.samvaer.complaint.domain.Given.EXTENT_LINE;
import static dk.samvaer.complaint.domain.Given.NOV_30;
import static dk.samvaer.complaint.domain.Given.TRANSPORT_LINE;
import static dk.samvaer.complaint.domain.Given.complaint;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.decision;
import static dk.samvaer.complaint.domain.Given.noon;
import static dk.samvaer.complaint.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.decision.KnownDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FurtherComplaintsTest {
    private static final UUID FURTHER = UUID.fromString("5d0c7e1a-2b3c-4d5e-8f60-718293a4b5c6");
    private static final List<UUID> REVIEWED = List.of(TRANSPORT_LINE);
    private static final ComplaintEvent ADDED =
            new ComplaintEvent.Supplemented(Given.supplement(EXTENT_LINE), List.of(Given.further()));

    @ParameterizedTest
    @EnumSource
    void CP_08_a_line_that_was_added_after_visitation_had_reviewed_leaves_the_complaint(ReviewOutcome outcome) {
        var events = complaint(ADDED).reviewing(noon(DEC_18)).decided(outcome, REVIEWED);
        assertThat(events)
                .first()
                .isEqualTo(new ComplaintEvent.ReviewDecided(outcome, DEC_18, List.of(Given.further())));
        var reviewed = Given.after(complaint(ADDED), events.toArray(ComplaintEvent[]::new));
        assertThat(reviewed.lineIds()).containsExactly(TRANSPORT_LINE);
        assertThat(reviewed.submission().furtherLineIds()).containsExactly(EXTENT_LINE);
        assertThat(reviewed.submission().toBeContinued()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void CP_08_where_all_was_reviewed_nothing_leaves_it(ReviewOutcome outcome) {
        var more = complaint(ADDED);
        var events = more.reviewing(noon(DEC_18)).decided(outcome, more.lineIds());
        assertThat(events).first().isEqualTo(decided(outcome));
        var reviewed = Given.after(more, events.toArray(ComplaintEvent[]::new));
        assertThat(reviewed.lineIds()).containsExactly(TRANSPORT_LINE, EXTENT_LINE);
        assertThat(reviewed.submission().toBeContinued()).isFalse();
    }

    @Test
    void CP_08_a_line_of_the_complaint_as_it_was_received_never_leaves_it() {
        var events = complaint().reviewing(noon(DEC_18)).decided(ReviewOutcome.MAINTAINED, List.of(UUID.randomUUID()));
        assertThat(events).containsExactly(decided(ReviewOutcome.MAINTAINED));
    }

    @Test
    void CP_08_what_left_it_is_a_complaint_of_its_own_with_its_own_day_and_four_weeks_of_review() {
        var further = Given.complaint(further(unreviewed(), decision(NOV_30, DEC_10.minusDays(1))));
        assertThat(further.id()).isEqualTo(FURTHER);
        assertThat(further.state()).isEqualTo(Complaint.State.UNDER_REVIEW);
        assertThat(further.claim()).isEqualTo(DECISION);
        assertThat(further.lines()).containsExactly(new ComplainedLine(EXTENT_LINE, DEC_10, Timeliness.LATE));
        assertThat(further.timeliness().now()).isEqualTo(Timeliness.LATE);
        assertThat(further.review().dueOn()).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(further.received().grounds()).isEqualTo(Given.TEXT);
        assertThat(further.received().channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    void CP_08_what_was_said_with_lines_on_several_days_goes_with_them() {
        var second = UUID.randomUUID();
        var line = new ComplainedLine(second, DEC_18, Timeliness.LATE);
        var more = new Supplement(DEC_18, Channel.LETTER, List.of(second), Given.TEXT, null, Given.OFFICER);
        var two = complaint(ADDED, new ComplaintEvent.Supplemented(more, List.of(line)));
        var reviewed = Given.after(
                two,
                two.reviewing(noon(DEC_21))
                        .decided(ReviewOutcome.MAINTAINED, REVIEWED)
                        .toArray(ComplaintEvent[]::new));
        var further = Given.complaint(further(reviewed, decision(null, null)));
        assertThat(further.lineIds()).containsExactly(EXTENT_LINE, second);
        assertThat(further.received().receivedOn()).isEqualTo(DEC_10);
        assertThat(further.supplements()).containsExactly(more);
    }

    @Test
    void CP_08_what_was_added_on_a_day_after_the_review_which_was_heard_of_late_goes_on_too() {
        var reviewed = complaint(
                ADDED,
                new ComplaintEvent.ReviewDecided(
                        ReviewOutcome.MAINTAINED, DEC_10.minusDays(1), List.of(Given.further())));
        assertThat(Given.complaint(further(reviewed, decision(null, null))).lineIds())
                .containsExactly(EXTENT_LINE);
    }

    @Test
    void CP_08_it_is_noted_once_which_complaint_goes_on_with_it() {
        var reviewed = unreviewed();
        assertThat(reviewed.reviewing(noon(DEC_18)).continuedBy(FURTHER))
                .containsExactly(new ComplaintEvent.FurtherComplaintBegun(FURTHER));
        var noted = reviewed.apply(new ComplaintEvent.FurtherComplaintBegun(FURTHER));
        assertThat(noted.reviewing(noon(DEC_18)).continuedBy(UUID.randomUUID())).isEmpty();
        assertThat(complaint(decided(ReviewOutcome.MAINTAINED))
                        .reviewing(noon(DEC_18))
                        .continuedBy(FURTHER))
                .isEmpty();
    }

    @Test
    void CP_13_a_complaint_that_is_under_review_by_then_takes_it_in_once() {
        var late = unreviewed().submission();
        var other = complaint();
        var taken = other.receiving(noon(DEC_18)).takeFrom(late);
        assertThat(taken).containsExactly(ADDED);
        assertThat(other.apply(taken.getFirst()).receiving(noon(DEC_18)).takeFrom(late))
                .isEmpty();
        assertThat(complaint(decided(ReviewOutcome.MAINTAINED))
                        .receiving(noon(DEC_18))
                        .takeFrom(late))
                .isEmpty();
        assertThat(other.receiving(noon(DEC_18)).takeFrom(other.submission())).isEmpty();
    }

    @Test
    void CP_13_after_a_review_another_complaint_is_about_the_lines_that_none_is_about_yet() {
        var all = register(Set.of(TRANSPORT_LINE));
        assertThat(all.lineIds()).containsExactly(EXTENT_LINE);
        var named = register(Set.of(TRANSPORT_LINE), EXTENT_LINE, TRANSPORT_LINE);
        assertThat(named.lineIds()).containsExactly(EXTENT_LINE);
        assertThat(complaint(decided(ReviewOutcome.MAINTAINED)).claim()).isEqualTo(COMPLAINT);
    }

    @Test
    void CP_13_a_line_that_an_open_complaint_is_about_cannot_be_complained_about_again() {
        refused("COMPLAINT_ALREADY_OPEN", () -> register(Set.of(TRANSPORT_LINE), TRANSPORT_LINE));
        refused("COMPLAINT_ALREADY_OPEN", () -> register(Set.of(TRANSPORT_LINE, EXTENT_LINE)));
        var waiting = Complaint.begin(Given.registered());
        refused(
                "COMPLAINT_ALREADY_OPEN",
                () -> waiting.receiving(noon(DEC_10)).decisionKnown(decision(null, null), Set.of(TRANSPORT_LINE)));
        refused(
                "COMPLAINT_ALREADY_OPEN",
                () -> waiting.receiving(noon(DEC_10)).nameDecision(decision(null, null), Set.of(TRANSPORT_LINE)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY_UPHELD", "MAINTAINED"})
    void CP_08_no_line_is_added_to_a_complaint_that_has_been_reviewed(ReviewOutcome outcome) {
        var reviewed = complaint(decided(outcome));
        refused(
                "REVIEW_OVER",
                () -> reviewed.receiving(noon(DEC_18)).supplement(Given.supplement(EXTENT_LINE), decision(null, null)));
        assertThat(reviewed.receiving(noon(DEC_18)).supplement(Given.supplement(), decision(null, null)))
                .hasSize(1);
    }

    private static Complaint unreviewed() {
        return complaint(
                ADDED, new ComplaintEvent.ReviewDecided(ReviewOutcome.MAINTAINED, DEC_18, List.of(Given.further())));
    }

    private static List<ComplaintEvent> further(Complaint reviewed, KnownDecision decision) {
        return Registration.further(FURTHER, reviewed, decision, Given.RULES);
    }

    private static Complaint register(Set<UUID> complainedOf, UUID... lines) {
        var received = Given.received(DEC_10, lines);
        return Given.complaint(Registration.register(
                FURTHER, received, decision(null, null), complainedOf, Given.RULES, noon(DEC_10)));
    }
}
