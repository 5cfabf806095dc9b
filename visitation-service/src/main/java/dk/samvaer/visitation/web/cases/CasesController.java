package dk.samvaer.visitation.web.cases;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.Cases;
import dk.samvaer.visitation.application.FactFindings;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.enquiry.Notice;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.persistence.CasesQueries;
import dk.samvaer.visitation.web.view.CaseView;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.DecisionView;
import dk.samvaer.visitation.web.view.EnquiryView;
import dk.samvaer.visitation.web.view.NoticeView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases: how they are opened, read, listed and handed to a visitator, and the notice that the citizen gets. */
@RestController
@RequestMapping("/v1/cases")
class CasesController {
    private final Cases cases;
    private final FactFindings facts;
    private final Clock clock;

    CasesController(Cases cases, FactFindings facts, Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.clock = clock;
    }

    record NewCase(@NotNull UUID citizenId, @NotNull @Valid NewEnquiry enquiry) {}

    record NewEnquiry(
            @NotNull EnquiryView.Source source,
            @NotNull EnquiryView.Channel channel,
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 10_000) Confidential words) {

        Enquiry toDomain() {
            return new Enquiry(
                    Codes.as(Enquiry.Source.class, source), Codes.as(Channel.class, channel), receivedOn, words);
        }
    }

    record NewNotice(
            @NotNull LocalDate sentOn,
            @NotNull DecisionView.Delivery channel,
            @NotNull Set<NoticeView.Part> told) {

        Notice toDomain() {
            return new Notice(sentOn, Codes.as(Delivery.class, channel), Codes.set(Notice.Part.class, told));
        }
    }

    /** @param assignee subject of the visitator at the identity provider: opaque, never a name */
    record CaseAssignment(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,100}")
            String assignee) {}

    /** One line of the list, without anything that is stored encrypted. */
    record ListedCase(
            UUID id,
            String caseNumber,
            UUID citizenId,
            CaseView.State state,
            LocalDate openedOn,
            @Nullable String assignee) {

        private static ListedCase of(CasesQueries.ListedCase it, Role reader) {
            return new ListedCase(
                    it.id(),
                    it.caseNumber(),
                    it.citizenId(),
                    Codes.as(CaseView.State.class, it.state()),
                    it.openedOn(),
                    CaseView.STAFF.contains(reader) ? it.assignee() : null);
        }
    }

    @PostMapping
    @Operation(summary = "Opens a case on an enquiry")
    @Allow(VISITATOR)
    @Refuses({"CASE_NUMBER_TAKEN", "CASE_OPEN_ALREADY", "CITIZEN_UNKNOWN", "DATE_IN_FUTURE", "PERSON_ERASED"})
    ResponseEntity<CaseView> openCase(Creation creation, @Valid @RequestBody NewCase body, Actor actor) {
        var opened = cases.open(creation, body.citizenId(), body.enquiry().toDomain());
        return Answers.created("/v1/cases/" + opened.state().id(), opened, CaseView.readBy(actor));
    }

    @GetMapping
    @Operation(summary = "Lists cases, the latest opened first; private persons see the citizen's own")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<ListedCase> listCases(
            @RequestParam(required = false) @Nullable UUID citizenId,
            @RequestParam(required = false) CaseView.@Nullable State state,
            @RequestParam(required = false) @Nullable String assignee,
            Paging paging,
            Caller caller) {
        var filter = new CasesQueries.Filter(citizenId, Codes.orNull(CaseState.class, state), assignee);
        return cases.list(filter, paging, caller).map(it -> ListedCase.of(it, caller.role()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a case, now or as it was known at a moment")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<CaseView> readCase(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String asOf, Actor actor) {
        if (asOf == null) {
            return Answers.ok(cases.read(id), CaseView.readBy(actor));
        }
        var moment = Moment.parse(asOf, clock.instant());
        return ResponseEntity.ok(CaseView.asKnownOn(moment, cases.readAsOf(id, moment), actor));
    }

    @PostMapping("/{id}/notice")
    @Operation(summary = "Records the written notice of rights and duties to the citizen")
    @Allow(VISITATOR)
    @Refuses({"ADDRESS_MISSING", "CASE_STATE_FORBIDS", "DATE_IN_FUTURE", "DIGITAL_POST_EXEMPT", "NOTICE_INCOMPLETE"})
    ResponseEntity<CaseView> sendNotice(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewNotice body, Actor actor) {
        return Answers.ok(facts.sendNotice(id, version.expected(), body.toDomain()), CaseView.readBy(actor));
    }

    @PutMapping("/{id}/assignee")
    @Operation(summary = "Gives the case to a visitator, or to nobody")
    @Allow({VISITATOR, LEADER})
    @Refuses("CASE_STATE_FORBIDS")
    ResponseEntity<CaseView> assignCase(
            @PathVariable UUID id, Version version, @Valid @RequestBody CaseAssignment body, Actor actor) {
        return Answers.ok(cases.assign(id, version.expected(), body.assignee(), actor), CaseView.readBy(actor));
    }
}
