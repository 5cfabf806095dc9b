package dk.samvaer.complaint.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;

import dk.samvaer.complaint.application.ComplaintRegistrations;
import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Complaints as they come in, and what is added to them later. */
@RestController
@RequestMapping("/v1/complaints")
class ComplaintRegistrationsController {
    private final ComplaintRegistrations registrations;
    private final Clock clock;

    ComplaintRegistrationsController(ComplaintRegistrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    record NamedDecision(@NotNull UUID decisionId) {}

    /**
     * @param reason as the letter tells the complainant
     * @param forwardedTo the authority to which the complaint was sent; left out where the complainant is advised only
     */
    record ClosingWithoutDecision(
            @NotNull Confidential reason, @Nullable Confidential forwardedTo) {}

    @PostMapping
    @Operation(summary = "Registers a complaint about lines of a decision")
    @Refuses({
        "COMPLAINT_ALREADY_OPEN",
        "COMPLAINT_BEFORE_DECISION",
        "COMPLAINT_RECEIVED_IN_FUTURE",
        "DECISION_LINE_UNKNOWN",
        "REPRESENTATIVE_WITHOUT_MANDATE",
        "TOO_MANY_COMPLAINTS_WAIT"
    })
    @Allow(
            value = {COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.COMPLAIN)
    ResponseEntity<ComplaintView> registerComplaint(
            Creation creation, @Valid @RequestBody NewComplaint body, Caller caller) {
        var created = registrations.register(creation, body.received(caller, today()), body.caseId(), caller);
        return Answers.created("/v1/complaints/" + created.state().id(), created, ComplaintView::of);
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "Names the decision that a complaint is about which waits for another one")
    @Refuses({
        "COMPLAINT_ALREADY_OPEN",
        "COMPLAINT_BEFORE_DECISION",
        "COMPLAINT_STATE_FORBIDS",
        "DECISION_OF_ANOTHER_CASE"
    })
    @Allow(COMPLAINT_OFFICER)
    ResponseEntity<ComplaintView> nameDecision(
            @PathVariable UUID id, Version version, @Valid @RequestBody NamedDecision body) {
        return Answers.ok(registrations.nameDecision(id, version.expected(), body.decisionId()), ComplaintView::of);
    }

    // FVL § 7
    @PostMapping("/{id}/no-decision")
    @Operation(summary = "Closes a complaint that waits, since it is about no decision of the municipality")
    @Refuses({"CLOSING_REASON_REQUIRED", "COMPLAINT_STATE_FORBIDS", "DECISION_KNOWN"})
    @Allow(COMPLAINT_OFFICER)
    ResponseEntity<ComplaintView> closeWithoutDecision(
            @PathVariable UUID id, Version version, @Valid @RequestBody ClosingWithoutDecision body, Actor by) {
        var why = new NoDecision(today(), body.reason(), body.forwardedTo(), by);
        return Answers.ok(registrations.closeWithoutDecision(id, version.expected(), why), ComplaintView::of);
    }

    @PostMapping("/{id}/supplements")
    @Operation(summary = "Adds grounds, a reason for lateness or further lines to an open complaint")
    @Refuses({
        "COMPLAINT_RECEIVED_IN_FUTURE",
        "COMPLAINT_STATE_FORBIDS",
        "DECISION_LINE_UNKNOWN",
        "REVIEW_OVER",
        "SUPPLEMENT_BEFORE_COMPLAINT",
        "SUPPLEMENT_EMPTY"
    })
    @Allow(
            value = {COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.COMPLAIN)
    ResponseEntity<ComplaintView> supplementComplaint(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewSupplement body, Caller caller) {
        var supplement = body.supplement(caller, today());
        return Answers.ok(registrations.supplement(id, version.expected(), supplement), ComplaintView::of);
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
