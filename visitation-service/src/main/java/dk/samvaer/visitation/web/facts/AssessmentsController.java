package dk.samvaer.visitation.web.facts;

import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.AssessmentDrafts;
import dk.samvaer.visitation.application.Cases;
import dk.samvaer.visitation.domain.cases.Carried;
import dk.samvaer.visitation.web.cases.Reason;
import dk.samvaer.visitation.web.view.CaseView;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.FindingsBody;
import dk.samvaer.visitation.web.view.ReaffirmationView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The assessment: drafted as often as needed, completed once; what is put after that is the next version. A draft is in progress as soon
 * as it says anything of what was found, and waits while somebody who was asked has not answered.
 */
@RestController
@RequestMapping("/v1/cases/{id}/assessment")
class AssessmentsController {
    private final Cases cases;
    private final AssessmentDrafts drafts;

    AssessmentsController(Cases cases, AssessmentDrafts drafts) {
        this.cases = cases;
        this.drafts = drafts;
    }

    @PutMapping
    @Operation(summary = "Writes what is found in the assessment under way, or begins one")
    @Allow(VISITATOR)
    @Refuses({
        "CASE_STATE_FORBIDS",
        "DATE_IN_FUTURE",
        "OFFER_KIND_MISMATCH",
        "PERCENT_LEVEL_MISMATCH",
        "SEVERITY_NOT_ALLOWED",
        "SUPPLIER_NOT_REGISTERED",
        "SUPPLIER_UNKNOWN",
        "THEME_DESCRIBED_TWICE",
        "THEME_NOT_IN_VERSION",
        "UNIT_UNKNOWN",
        "VISITED_SUPPLIER_MISSING",
        "VUM_VERSION_UNKNOWN"
    })
    ResponseEntity<CaseView> draftAssessment(
            @PathVariable UUID id, Version version, @Valid @RequestBody FindingsBody body, Actor actor) {
        var drafted = drafts.draft(id, version.expected(), body.toDomain(), actor);
        return Answers.ok(drafted, CaseView.readBy(actor));
    }

    @PostMapping("/completion")
    @Operation(summary = "Completes the assessment, which cannot be changed after that")
    @Allow(VISITATOR)
    @Refuses({
        "AIM_MISSING",
        "CASE_STATE_FORBIDS",
        "CITIZEN_PARTICIPATION_MISSING",
        "INFORMATION_AWAITED",
        "LEVEL_MISSING",
        "NO_ASSESSMENT_IN_PROGRESS",
        "OPEN_ACCESS_NOT_CONSIDERED",
        "PARTICIPANTS_MISSING",
        "RATIONALE_REQUIRED",
        "SEVERITY_REQUIRED",
        "THEMES_MISSING",
        "THEME_SOURCE_MISSING"
    })
    ResponseEntity<CaseView> completeAssessment(@PathVariable UUID id, Version version, Actor actor) {
        return Answers.ok(cases.completeAssessment(id, version.expected(), actor), CaseView.readBy(actor));
    }

    /** @param parts which of what the decision rests on */
    record BasisReaffirmation(
            @NotEmpty Set<ReaffirmationView.@NotNull Part> parts,
            @NotBlank @Size(max = 10_000) Confidential reason) {}

    @PostMapping("/reaffirmation")
    @Operation(summary = "Finds what stems from an earlier decision process still right, by name and date")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "NOTHING_TO_REAFFIRM", "REASON_REQUIRED"})
    ResponseEntity<CaseView> reaffirmBasis(
            @PathVariable UUID id, Version version, @Valid @RequestBody BasisReaffirmation body, Actor actor) {
        var parts = Codes.set(Carried.Part.class, body.parts());
        return Answers.ok(cases.reaffirm(id, version.expected(), parts, body.reason(), actor), CaseView.readBy(actor));
    }

    @PostMapping("/cancellation")
    @Operation(summary = "Gives up the assessment under way")
    @Allow(VISITATOR)
    @Refuses({"CASE_STATE_FORBIDS", "NO_ASSESSMENT_IN_PROGRESS"})
    ResponseEntity<CaseView> cancelAssessment(
            @PathVariable UUID id, Version version, @Valid @RequestBody Reason body, Actor actor) {
        var cancelled = cases.cancelAssessment(id, version.expected(), body.reason(), actor);
        return Answers.ok(cancelled, CaseView.readBy(actor));
    }
}
