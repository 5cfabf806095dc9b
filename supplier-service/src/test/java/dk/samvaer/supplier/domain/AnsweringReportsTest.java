package dk.samvaer.supplier.domain;

import static dk.samvaer.supplier.domain.Given.CASE;
import static dk.samvaer.supplier.domain.Given.DECISION;
import static dk.samvaer.supplier.domain.Given.NOW;
import static dk.samvaer.supplier.domain.Given.REASSESSMENT;
import static dk.samvaer.supplier.domain.Given.acknowledgement;
import static dk.samvaer.supplier.domain.Given.report;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent.Accepted;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent.FollowUpClosed;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent.FollowUpOpened;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent.Received;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent.Rejected;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnsweringReportsTest {
    private static final Refusal REFUSAL = new Refusal("PLACEMENT_STATE_FORBIDS", "Not now.");

    @Test
    void a_report_is_answered_once() {
        assertThat(acknowledgement().accept(NOW)).containsExactly(new Accepted(NOW));
        assertThat(acknowledgement(new Accepted(NOW)).accept(NOW)).isEmpty();
        assertThat(acknowledgement(new Accepted(NOW)).reject(REFUSAL, NOW)).isEmpty();
        assertThat(acknowledgement(new Rejected(REFUSAL, NOW)).accept(NOW)).isEmpty();
    }

    @Test
    void a_report_that_is_tied_to_no_placement_is_nobodys() {
        assertThat(ReportAcknowledgement.refuse(report(), REFUSAL, true, NOW))
                .containsExactly(
                        new Received(report(), CASE, report().reportId(), true, NOW), new Rejected(REFUSAL, NOW));
    }

    @Test
    void SU_05_the_supplier_is_told_when_the_reassessment_opens_and_when_it_closes() {
        assertThat(acknowledgement(new Accepted(NOW)).takenUp(REASSESSMENT, NOW))
                .containsExactly(new FollowUpOpened(REASSESSMENT, NOW));
        var opened = acknowledgement(new Accepted(NOW), new FollowUpOpened(REASSESSMENT, NOW));
        assertThat(opened.takenUp(REASSESSMENT, NOW)).isEmpty();
        var closed = new FollowUpClosed(REASSESSMENT, "NEW_DECISION", DECISION, NOW);
        assertThat(opened.concluded(REASSESSMENT, "NEW_DECISION", DECISION, NOW))
                .containsExactly(closed);
        assertThat(opened.apply(closed).concluded(REASSESSMENT, "NEW_DECISION", DECISION, NOW))
                .isEmpty();
    }

    @Test
    void another_reassessment_does_not_concern_it() {
        var opened = acknowledgement(new Accepted(NOW), new FollowUpOpened(REASSESSMENT, NOW));
        assertThat(opened.concluded(DECISION, "NO_CHANGE", null, NOW)).isEmpty();
        assertThat(acknowledgement(new Accepted(NOW)).concluded(REASSESSMENT, "NO_CHANGE", null, NOW))
                .isEmpty();
    }

    @Test
    void what_visitation_has_taken_up_was_accepted_also_where_that_is_not_noted_yet() {
        assertThat(acknowledgement().takenUp(REASSESSMENT, NOW))
                .containsExactly(new Accepted(NOW), new FollowUpOpened(REASSESSMENT, NOW));
    }

    @Test
    void the_same_source_and_id_of_one_supplier_give_the_same_id_and_no_others() {
        UUID first = IncomingReport.idOf("nsv", "urn:cvr:29189625:journal", "17");
        assertThat(IncomingReport.idOf("nsv", "urn:cvr:29189625:journal", "17")).isEqualTo(first);
        assertThat(IncomingReport.idOf("csn", "urn:cvr:29189625:journal", "17")).isNotEqualTo(first);
        assertThat(IncomingReport.idOf("nsv", "urn:cvr:29189625:other", "17")).isNotEqualTo(first);
        assertThat(IncomingReport.idOf("nsv", "urn:cvr:29189625:journal", "18")).isNotEqualTo(first);
    }
}
