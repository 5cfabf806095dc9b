package dk.samvaer.complaint.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.complaint.application.Complaints;
import dk.samvaer.complaint.domain.RestAnswer;
import dk.samvaer.complaint.persistence.ComplaintsQueries.Filter;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Complaints: reviewed by the municipality, decided by the appeals board and closed. */
@RestController
@RequestMapping("/v1/complaints")
class ComplaintsController {
    private final Complaints complaints;

    ComplaintsController(Complaints complaints) {
        this.complaints = complaints;
    }

    /** @param reason why it takes longer, as the letter tells the complainant */
    record ReviewExtension(
            @NotNull LocalDate newDueOn, @NotNull Confidential reason) {}

    record RestOfComplaint(@NotNull Answer answer) {
        /** Whether the complainant maintains what was not upheld. */
        enum Answer {
            MAINTAINED,
            DROPPED
        }
    }

    @PostMapping("/{id}/extension")
    @Operation(summary = "Tells the complainant that the review takes longer, and until when")
    @Refuses({"COMPLAINT_STATE_FORBIDS", "EXTENSION_REASON_REQUIRED", "REVIEW_DATE_NOT_LATER", "REVIEW_OVERDUE"})
    @Allow(COMPLAINT_OFFICER)
    ResponseEntity<ComplaintView> extendReview(
            @PathVariable UUID id, Version version, @Valid @RequestBody ReviewExtension body) {
        var extended = complaints.extendReview(id, version.expected(), body.newDueOn(), body.reason());
        return Answers.ok(extended, ComplaintView::of);
    }

    @PostMapping("/{id}/rest-answer")
    @Operation(summary = "Records whether the complainant maintains the rest of a partly upheld complaint")
    @Refuses({"COMPLAINT_STATE_FORBIDS", "REST_ANSWERED"})
    @Allow(
            value = {COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.COMPLAIN)
    ResponseEntity<ComplaintView> answerRestOfComplaint(
            @PathVariable UUID id, Version version, @Valid @RequestBody RestOfComplaint body, Actor by) {
        var answer = RestAnswer.valueOf(body.answer().name());
        return Answers.ok(complaints.answerRest(id, version.expected(), answer, by), ComplaintView::of);
    }

    @PostMapping("/{id}/board-information")
    @Operation(
            summary = "Notes that the appeals board was told of the timeliness found after the complaint was forwarded")
    @Refuses({"BOARD_KNOWS_TIMELINESS", "COMPLAINT_STATE_FORBIDS"})
    @Allow(COMPLAINT_OFFICER)
    ResponseEntity<ComplaintView> informBoard(@PathVariable UUID id, Version version, Actor by) {
        return Answers.ok(complaints.informBoard(id, version.expected(), by), ComplaintView::of);
    }

    @PostMapping("/{id}/outcome")
    @Operation(summary = "Records how the appeals board decided")
    @Refuses({
        "COMPLAINT_STATE_FORBIDS",
        "IMPLEMENTATION_BEFORE_OUTCOME",
        "IMPLEMENTATION_DATE_REQUIRED",
        "IMPLEMENTATION_DATE_WITHOUT_CAUSE",
        "OUTCOME_BEFORE_FORWARDING",
        "OUTCOME_DOCUMENT_REQUIRED",
        "OUTCOME_IN_FUTURE"
    })
    @Allow(COMPLAINT_OFFICER)
    ResponseEntity<ComplaintView> recordAppealOutcome(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewAppealOutcome body) {
        return Answers.ok(complaints.recordOutcome(id, version.expected(), body.decision()), ComplaintView::of);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Withdraws the complaint")
    @Refuses("COMPLAINT_STATE_FORBIDS")
    @Allow(
            value = {COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.COMPLAIN)
    ResponseEntity<ComplaintView> withdrawComplaint(@PathVariable UUID id, Version version) {
        return Answers.ok(complaints.withdraw(id, version.expected()), ComplaintView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a complaint")
    @Allow({COMPLAINT_OFFICER, VISITATOR, LEADER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<ComplaintView> complaint(@PathVariable UUID id) {
        return Answers.ok(complaints.read(id), ComplaintView::of);
    }

    @GetMapping
    @Operation(summary = "Lists the complaints that the caller may see")
    @Allow({COMPLAINT_OFFICER, VISITATOR, LEADER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<ComplaintView> complaints(
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) ComplaintView.@Nullable State state,
            @RequestParam(required = false) @Nullable LocalDate dueBefore,
            Paging paging,
            Caller caller) {
        return complaints
                .list(new Filter(caseId, caller.onlyCitizen(), ComplaintView.State.domain(state), dueBefore), paging)
                .map(ComplaintView::of);
    }
}
