package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.DEC_10;
import static dk.samvaer.complaint.domain.Given.DEC_18;
import static dk.samvaer.complaint.domain.Given.EXTENT_LINE;
import static dk.samvaer.complaint.domain.Given.NOV_30;
import static dk.samvaer.complaint.domain.Given.OFFICER;
import static dk.samvaer.complaint.domain.Given.TEXT;
import static dk.samvaer.complaint.domain.Given.TRANSPORT_LINE;
import static dk.samvaer.complaint.domain.Given.complaint;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.decision;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.noon;
import static dk.samvaer.complaint.domain.Given.refused;
import static dk.samvaer.complaint.domain.Given.requested;
import static dk.samvaer.complaint.domain.Given.supplement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupplementingAComplaintTest {
    private static final KnownDecision NOTIFIED = decision(LocalDate.of(2026, 11, 2), NOV_30);

    @Test
    void CP_07_a_further_line_has_its_own_day_of_receipt_and_its_own_timeliness() {
        var events = add(complaint(), supplement(EXTENT_LINE));
        assertThat(events)
                .containsExactly(new ComplaintEvent.Supplemented(supplement(EXTENT_LINE), List.of(Given.further())));
        var after = complaint().apply(events.getFirst());
        assertThat(after.lines())
                .extracting(ComplainedLine::lineId, ComplainedLine::timeliness)
                .containsExactly(tuple(TRANSPORT_LINE, Timeliness.TIMELY), tuple(EXTENT_LINE, Timeliness.LATE));
        assertThat(after.timeliness().now()).isEqualTo(Timeliness.TIMELY);
    }

    @Test
    void CP_02_each_line_is_timed_anew_by_its_own_day() {
        var both = complaint(new ComplaintEvent.Supplemented(supplement(EXTENT_LINE), List.of(Given.further())));
        var events = both.receiving(noon(DEC_18)).periodKnown(DEC_10);
        assertThat(events).hasSize(1);
        assertThat(both.apply(events.getFirst()).lines()).allMatch(line -> line.timeliness() == Timeliness.TIMELY);
    }

    @Test
    void CP_13_a_line_is_named_once_and_is_one_of_the_decision() {
        assertThat(add(complaint(), supplement(TRANSPORT_LINE, EXTENT_LINE, EXTENT_LINE)))
                .extracting(it -> ((ComplaintEvent.Supplemented) it).added())
                .containsExactly(List.of(Given.further()));
        refused("DECISION_LINE_UNKNOWN", () -> add(complaint(), supplement(UUID.randomUUID())));
    }

    @Test
    void CP_13_lines_are_added_while_the_complaint_is_under_review_and_not_later() {
        var extended = complaint(new ComplaintEvent.ReviewExtended(DEC_18.plusDays(30), DEC_10, TEXT));
        assertThat(add(extended, supplement(EXTENT_LINE))).hasSize(1);
        var maintained = complaint(decided(ReviewOutcome.MAINTAINED));
        refused("REVIEW_OVER", () -> add(maintained, supplement(EXTENT_LINE)));
        assertThat(add(maintained, supplement())).hasSize(1);
    }

    @Test
    void CP_07_the_reason_for_lateness_is_given_later_too_and_the_last_one_counts() {
        var first = says(null, TEXT, DEC_10);
        var with = complaint().apply(add(complaint(), first).getFirst());
        assertThat(with.submission().lateReason()).isEqualTo(TEXT);
        var forwarded = complaint(decided(ReviewOutcome.MAINTAINED), requested(), forwarded());
        assertThat(add(forwarded, first)).hasSize(1);
    }

    @Test
    void CP_13_nothing_is_added_to_what_is_over() {
        var withdrawn = complaint(new ComplaintEvent.Withdrawn(DEC_10));
        refused("COMPLAINT_STATE_FORBIDS", () -> add(withdrawn, supplement()));
    }

    @Test
    void CP_07_nothing_is_added_without_content_or_on_a_day_that_cannot_be() {
        refused("SUPPLEMENT_EMPTY", () -> add(complaint(), says(null, null, DEC_10)));
        refused("SUPPLEMENT_EMPTY", () -> add(complaint(), says(Given.BLANK, Given.BLANK, DEC_10)));
        refused("COMPLAINT_RECEIVED_IN_FUTURE", () -> add(complaint(), says(TEXT, null, DEC_18.plusDays(1))));
        refused("SUPPLEMENT_BEFORE_COMPLAINT", () -> add(complaint(), says(TEXT, null, NOV_30.minusDays(1))));
        assertThat(add(complaint(), says(TEXT, null, NOV_30))).hasSize(1);
    }

    private static Supplement says(@Nullable Confidential grounds, @Nullable Confidential lateReason, LocalDate on) {
        return new Supplement(on, Channel.LETTER, List.of(), grounds, lateReason, OFFICER);
    }

    private static List<ComplaintEvent> add(Complaint complaint, Supplement supplement) {
        return complaint.receiving(noon(DEC_18)).supplement(supplement, NOTIFIED);
    }
}
