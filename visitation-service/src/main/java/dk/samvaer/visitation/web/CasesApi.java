package dk.samvaer.visitation.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Page;
import dk.samvaer.starter.web.Paging;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.Cases;
import dk.samvaer.visitation.domain.CaseState;
import dk.samvaer.visitation.domain.Channel;
import dk.samvaer.visitation.domain.Consent;
import dk.samvaer.visitation.domain.reference.Delivery;
import dk.samvaer.visitation.domain.Enquiry;
import dk.samvaer.visitation.persistence.CaseList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases: how they are opened, read and listed, and what the citizen is told and consents to. */
@RestController
@RequestMapping("/v1/cases")
class CasesApi {
    private final Cases cases;
    private final CaseList list;
    private final MessageSource texts;
    private final Clock clock;

    CasesApi(Cases cases, CaseList list, MessageSource texts, Clock clock) {
        this.cases = cases;
        this.list = list;
        this.texts = texts;
        this.clock = clock;
    }

    record NewCase(@NotNull UUID citizenId, @NotNull @Valid NewEnquiry enquiry) {}

    record NewEnquiry(
            @NotNull Enquiry.Source source,
            @NotNull Channel channel,
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 10_000) Confidential words) {

        Enquiry toDomain() {
            return new Enquiry(source, channel, receivedOn, words);
        }
    }

    record NewNotice(@NotNull LocalDate sentOn, @NotNull Delivery channel) {}

    record NewConsent(
            @NotBlank @Size(max = 200) Confidential source,
            @NotEmpty @Size(max = 10) List<Consent.Category> categories,
            @NotBlank @Size(max = 1_000) Confidential purpose,
            @NotNull Consent.GivenBy givenBy,
            @NotNull LocalDate givenOn,
            @NotNull Channel channel) {

        Consent.Scope scope() {
            return new Consent.Scope(source, categories, purpose);
        }
    }

    record ReadinessView(List<MissingItem> missing) {}

    /** What is missing before a decision: the clause, the code of the refusal, and a text for people. */
    record MissingItem(String rule, String code, String text) {}

    @PostMapping
    @Allow(VISITATOR)
    ResponseEntity<CaseView> openCase(Creation creation, @Valid @RequestBody NewCase body, Actor actor) {
        var opened = cases.open(creation, body.citizenId(), body.enquiry().toDomain());
        return Answers.created("/v1/cases/" + opened.state().id(), opened, CaseView.readBy(actor));
    }

    @GetMapping
    @Allow(VISITATOR)
    Page<CaseList.ListedCase> listCases(
            @RequestParam(required = false) @Nullable UUID citizenId,
            @RequestParam(required = false) @Nullable CaseState state,
            Paging paging) {
        return list.find(citizenId, state, paging);
    }

    @GetMapping("/{id}")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<CaseView> readCase(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String asOf, Actor actor) {
        if (asOf == null) {
            return Answers.ok(cases.read(id), CaseView.readBy(actor));
        }
        var moment = Moment.parse(asOf, clock.instant());
        return ResponseEntity.ok(CaseView.asKnownOn(moment, cases.readAsOf(id, moment), actor));
    }

    @GetMapping("/{id}/readiness")
    @Allow({VISITATOR, LEADER})
    ReadinessView readReadiness(@PathVariable UUID id, Locale language) {
        return new ReadinessView(cases.read(id).state().readiness().missing().stream()
                .map(it -> new MissingItem(it.rule(), it.code(), texts.getMessage(it.code(), null, language)))
                .toList());
    }

    @PostMapping("/{id}/notice")
    @Allow(VISITATOR)
    ResponseEntity<CaseView> sendNotice(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewNotice body, Actor actor) {
        return Answers.ok(
                cases.sendNotice(id, version.expected(), body.sentOn(), body.channel()), CaseView.readBy(actor));
    }

    @PostMapping("/{id}/consents")
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(VISITATOR)
    ResponseEntity<CaseView> giveConsent(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewConsent body, Actor actor) {
        var given =
                cases.giveConsent(id, version.expected(), body.scope(), body.givenBy(), body.givenOn(), body.channel());
        var consentId = given.state().intake().consents().getLast().id();
        return Answers.created("/v1/cases/" + id + "/consents/" + consentId, given, CaseView.readBy(actor));
    }

    @DeleteMapping("/{id}/consents/{consentId}")
    @Allow({VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<CaseView> withdrawConsent(
            @PathVariable UUID id, @PathVariable UUID consentId, Version version, Actor actor) {
        return Answers.ok(cases.withdrawConsent(id, version.expected(), consentId, actor), CaseView.readBy(actor));
    }
}
