package dk.samvaer.visitation.web.cases;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.CaseComplaints;
import dk.samvaer.visitation.application.CaseReassessments;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.web.view.CaseView;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.ComplaintView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reassessments of need and reviews of complaints. */
@RestController
@RequestMapping("/v1/cases/{id}")
class ReassessmentsController {
    private final CaseReassessments reassessments;
    private final CaseComplaints complaints;

    ReassessmentsController(CaseReassessments reassessments, CaseComplaints complaints) {
        this.reassessments = reassessments;
        this.complaints = complaints;
    }

    /**
     * A reassessment that ends without a new decision in this case.
     *
     * @param decisionId the decision in the citizen's other open case; null where nothing changes
     */
    record ReassessmentClosure(
            @NotNull ClosureOutcome outcome,
            @Nullable UUID decisionId,
            @NotBlank @Size(max = 10_000) Confidential reason) {

        @Nullable
        UUID elsewhere() {
            if ((outcome == ClosureOutcome.DECIDED_IN_OTHER_CASE) != (decisionId != null)) {
                throw InvalidInput.at("/decisionId", "DECISION_OF_OTHER_CASE");
            }
            return decisionId;
        }
    }

    enum ClosureOutcome {
        NO_CHANGE,
        DECIDED_IN_OTHER_CASE
    }

    record ComplaintReview(
            @NotNull UUID complaintId,
            ComplaintView.@NotNull Review outcome,
            @NotBlank @Size(max = 10_000) Confidential reasons) {}

    @PostMapping("/reassessments")
    @Operation(summary = "Asks for a reassessment on the citizen's behalf")
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.ASK_FOR_REASSESSMENT)
    @RefusesRepresentatives
    @Refuses("CASE_STATE_FORBIDS")
    ResponseEntity<CaseView> requestReassessment(
            @PathVariable UUID id, Version version, @Valid @RequestBody Reason body, Actor actor) {
        var requested = reassessments.request(id, version.expected(), body.reason(), actor);
        return Answers.ok(requested, CaseView.readBy(actor));
    }

    @DeleteMapping("/reassessments/{reassessmentId}/causes/{causeId}")
    @Operation(summary = "Takes back the citizen's own request for a reassessment")
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.ASK_FOR_REASSESSMENT)
    @RefusesRepresentatives
    @Refuses({"CASE_STATE_FORBIDS", "REASSESSMENT_NOT_OPEN", "REQUEST_UNKNOWN"})
    ResponseEntity<CaseView> withdrawRequest(
            @PathVariable UUID id,
            @PathVariable UUID reassessmentId,
            @PathVariable UUID causeId,
            Version version,
            Actor actor) {
        var withdrawn = reassessments.withdrawRequest(id, version.expected(), reassessmentId, causeId, actor);
        return Answers.ok(withdrawn, CaseView.readBy(actor));
    }

    @PostMapping("/reassessments/{reassessmentId}/closure")
    @Operation(summary = "Closes the reassessment without a change, or by a decision in the citizen's other open case")
    @Allow(VISITATOR)
    @Refuses({
        "CASE_STATE_FORBIDS",
        "COMPLAINT_NOT_REDRESSED",
        "COMPLAINT_REVIEW_MISSING",
        "DECISION_BEFORE_CAUSE",
        "DECISION_REQUIRED",
        "NO_OTHER_CASE",
        "REASON_REQUIRED",
        "REASSESSMENT_NOT_OPEN",
        "REVIEWER_IS_AUTHOR"
    })
    ResponseEntity<CaseView> closeReassessment(
            @PathVariable UUID id,
            @PathVariable UUID reassessmentId,
            Version version,
            @Valid @RequestBody ReassessmentClosure body,
            Actor actor) {
        var elsewhere = body.elsewhere();
        var closed = elsewhere == null
                ? reassessments.close(id, version.expected(), reassessmentId, body.reason())
                : reassessments.closeByOther(id, version.expected(), reassessmentId, elsewhere, body.reason(), actor);
        return Answers.ok(closed, CaseView.readBy(actor));
    }

    @PostMapping("/complaint-reviews")
    @Operation(summary = "Decides what becomes of a complaint when the municipality looks again")
    @Allow(VISITATOR)
    @Refuses({
        "CASE_STATE_FORBIDS",
        "COMPLAINT_REVIEWED_ALREADY",
        "COMPLAINT_SETTLED",
        "COMPLAINT_UNKNOWN",
        "LEGAL_REFERENCE_MISSING",
        "REASONS_MISSING",
        "REVIEWER_IS_AUTHOR"
    })
    ResponseEntity<CaseView> reviewComplaint(
            @PathVariable UUID id, Version version, @Valid @RequestBody ComplaintReview body, Actor actor) {
        var reviewed = complaints.reviewComplaint(
                id,
                version.expected(),
                body.complaintId(),
                Codes.as(Complaint.Review.class, body.outcome()),
                body.reasons(),
                actor);
        return Answers.ok(reviewed, CaseView.readBy(actor));
    }
}
