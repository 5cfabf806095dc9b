package dk.samvaer.complaint;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several complaints about one decision: each line of it is reviewed before it can reach the board. */
class FurtherComplaintsOverHttpTest extends ComplaintOverHttp {
    private final UUID decisionId = UUID.randomUUID();
    private final UUID thirdLineId = UUID.randomUUID();

    @Autowired
    private @Nullable Aggregates<Complaint, ComplaintEvent> complaints;

    @BeforeEach
    void known() {
        caseHeard();
        visitation("decision-issued", """
            {"decisionId":"%s","issuedOn":"%s",
             "lines":[{"lineId":"%s","subject":"OFFER_TYPE","outcome":"GRANTED"},
                      {"lineId":"%s","subject":"EXTENT","outcome":"GRANTED"},
                      {"lineId":"%s","subject":"TRANSPORT","outcome":"REFUSED"}]}\
            """.formatted(decisionId, today.minusWeeks(5), thirdLineId, lineId, otherLineId));
        notified(decisionId, today.minusWeeks(5), today.plusDays(1));
        heardSoFar();
    }

    private void heardSoFar() {
        var last = UUID.randomUUID();
        issued(last, today);
        awaitKnown(last);
    }

    @Test
    void CP_08_what_was_added_before_the_review_was_heard_of_is_reviewed_as_a_complaint_of_its_own() {
        var first = registered(citizen(), own(decisionId, lines(lineId)));
        citizen().act("POST", shown(first), "/supplements", added(otherLineId));
        reviewed(first, lineId);
        awaitShown(shown(first), "/state", "MAINTAINED");
        await().until(() ->
                !officer().get(shown(first)).at("/linesAfterReview/complaintId").isEmpty());
        var left = officer().get(shown(first));
        assertThat(left.at("/lineIds/0")).isEqualTo(lineId.toString());
        assertThat(left.at("/lineIds/1")).isEmpty();
        assertThat(left.at("/linesAfterReview/lineIds/0")).isEqualTo(otherLineId.toString());
        var further = officer().get(COMPLAINTS + "/" + left.at("/linesAfterReview/complaintId"));
        assertThat(further.at("/state")).isEqualTo("UNDER_REVIEW");
        assertThat(further.at("/continuesComplaintId")).isEqualTo(first.at("/id"));
        assertThat(left.at("/continuesComplaintId")).isEmpty();
        assertThat(further.at("/lineIds/0")).isEqualTo(otherLineId.toString());
        assertThat(further.at("/receivedOn")).isEqualTo(today.toString());
        assertThat(further.at("/reviewDueOn")).isEqualTo(today.plusWeeks(4).toString());
        assertThat(further.at("/grounds")).isEqualTo("Også kørslen");
        await().until(() -> told("complaint-received.v1") == 2);
        reviewed(further, otherLineId);
        awaitShown(shown(further), "/state", "MAINTAINED");
    }

    @Test
    void CP_08_where_all_was_reviewed_no_other_complaint_begins() {
        var complaint = registered(citizen(), own(decisionId, lines(lineId)));
        citizen().act("POST", shown(complaint), "/supplements", added(otherLineId));
        reviewed(complaint, lineId, otherLineId);
        awaitShown(shown(complaint), "/state", "MAINTAINED");
        heardSoFar();
        assertThat(officer().get(shown(complaint)).at("/linesAfterReview/lineIds/0"))
                .isEmpty();
        assertThat(told("complaint-received.v1")).isEqualTo(1);
    }

    @Test
    void CP_08_a_process_that_ends_between_the_review_and_the_further_complaint_leaves_nothing_unreviewed() {
        var first = unreviewed();
        reviewed(first, lineId);
        await().until(() ->
                !officer().get(shown(first)).at("/linesAfterReview/complaintId").isEmpty());
        var further = officer().get(shown(first)).at("/linesAfterReview/complaintId");
        assertThat(officer().get(COMPLAINTS + "/" + further).at("/lineIds/0")).isEqualTo(otherLineId.toString());
    }

    @Test
    void CP_13_a_complaint_that_was_made_meanwhile_about_the_same_decision_takes_the_lines_in() {
        var first = unreviewed();
        var other = registered(officer(), about(decisionId, lines(thirdLineId)));
        reviewed(first, lineId);
        awaitShown(shown(first), "/linesAfterReview/complaintId", other.at("/id"));
        var taken = officer().get(shown(other));
        assertThat(taken.at("/lineIds/1")).isEqualTo(otherLineId.toString());
        assertThat(taken.at("/supplements/0/grounds")).isEqualTo("Også kørslen");
    }

    @Test
    void CP_13_after_the_review_another_complaint_is_about_the_lines_that_are_left() {
        var first = registered(citizen(), own(decisionId, lines(lineId)));
        assertThat(citizen()
                        .create(COMPLAINTS, "second-" + decisionId, own(decisionId, lines(otherLineId)))
                        .at("/code"))
                .isEqualTo("COMPLAINT_ALREADY_OPEN");
        reviewed(first, lineId);
        awaitShown(shown(first), "/state", "MAINTAINED");
        assertThat(citizen()
                        .act("POST", shown(first), "/supplements", added(otherLineId))
                        .at("/code"))
                .isEqualTo("REVIEW_OVER");
        assertThat(citizen()
                        .create(COMPLAINTS, "again-" + decisionId, own(decisionId, lines(lineId)))
                        .at("/code"))
                .isEqualTo("COMPLAINT_ALREADY_OPEN");
        var second = registered(citizen(), own(decisionId, ""));
        assertThat(second.at("/lineIds/0")).isEqualTo(thirdLineId.toString());
        assertThat(second.at("/lineIds/1")).isEqualTo(otherLineId.toString());
        assertThat(second.at("/lineIds/2")).isEmpty();
        assertThat(citizen()
                        .create(COMPLAINTS, "third-" + decisionId, own(decisionId, ""))
                        .at("/code"))
                .isEqualTo("COMPLAINT_ALREADY_OPEN");
    }

    @Test
    void CP_02_a_receipt_that_is_proven_later_times_all_complaints_about_the_decision_anew() {
        var first = registered(citizen(), own(decisionId, lines(lineId)));
        reviewed(first, lineId);
        awaitShown(shown(first), "/state", "MAINTAINED");
        var second = registered(citizen(), own(decisionId, lines(otherLineId)));
        assertThat(second.at("/timeliness")).isEqualTo("TIMELY");
        notified(decisionId, today.minusWeeks(6), today.minusDays(1));
        awaitShown(shown(first), "/timeliness", "LATE");
        awaitShown(shown(second), "/timeliness", "LATE");
    }

    @Test
    void CP_13_what_waited_while_another_was_under_review_is_bound_after_it() {
        var named = UUID.randomUUID();
        var waiting = registered(officer(), about(named, """
            ,"caseId":"%s","lineIds":["%s"]\
            """.formatted(caseId, otherLineId)));
        var first = registered(citizen(), own(decisionId, lines(lineId)));
        assertThat(officer()
                        .act("POST", shown(waiting), "/decision", decision())
                        .at("/code"))
                .isEqualTo("COMPLAINT_ALREADY_OPEN");
        reviewed(first, lineId);
        awaitShown(shown(first), "/state", "MAINTAINED");
        var bound = officer().act("POST", shown(waiting), "/decision", decision());
        assertThat(bound.at("/state")).isEqualTo("UNDER_REVIEW");
        assertThat(bound.at("/lineIds/0")).isEqualTo(otherLineId.toString());
    }

    /** A complaint whose review was noted with a line unreviewed, and nothing after that. */
    private Answer unreviewed() {
        var first = registered(citizen(), own(decisionId, lines(lineId)));
        citizen().act("POST", shown(first), "/supplements", added(otherLineId));
        Objects.requireNonNull(complaints)
                .changeInternally(
                        UUID.fromString(first.at("/id")),
                        it -> it.reviewing(Instant.now()).decided(ReviewOutcome.MAINTAINED, List.of(lineId)));
        return first;
    }

    private void reviewed(Answer complaint, UUID... lines) {
        var all = List.of(lines).stream().map(it -> "\"" + it + "\"").toList();
        visitation("complaint-review-decided", """
            {"complaintId":"%s","outcome":"MAINTAINED","lineIds":%s}\
            """.formatted(complaint.at("/id"), all));
    }

    private long told(String type) {
        return REAL.bus().types(caseId).stream().filter(type::equals).count();
    }

    private static String lines(UUID line) {
        return """
            ,"lineIds":["%s"]\
            """.formatted(line);
    }

    private static String added(UUID line) {
        return """
            {"channel":"PORTAL","lineIds":["%s"],"grounds":"Også kørslen"}\
            """.formatted(line);
    }

    private String decision() {
        return """
            {"decisionId":"%s"}\
            """.formatted(decisionId);
    }
}
