package dk.samvaer.visitation.web.facts;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.FactFindings;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Consent;
import dk.samvaer.visitation.web.view.CaseView;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.ConsentView;
import dk.samvaer.visitation.web.view.EnquiryView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Consents to obtain information, given and withdrawn. */
@RestController
@RequestMapping("/v1/cases/{id}/consents")
class ConsentsController {
    private final FactFindings facts;

    ConsentsController(FactFindings facts) {
        this.facts = facts;
    }

    record NewConsent(
            @NotBlank @Size(max = 200) Confidential source,
            @NotEmpty @Size(max = 10) List<ConsentView.Category> categories,
            @NotBlank @Size(max = 1_000) Confidential purpose,
            @NotNull ConsentView.GivenBy givenBy,
            @Nullable UUID representativeId,
            @NotNull LocalDate givenOn,
            @NotNull EnquiryView.Channel channel) {

        Consent.Scope scope() {
            return new Consent.Scope(source, Codes.list(Consent.Category.class, categories), purpose);
        }

        Consent.Declaration declaration() {
            return new Consent.Declaration(
                    Codes.as(Consent.GivenBy.class, givenBy),
                    representativeId,
                    givenOn,
                    Codes.as(Channel.class, channel));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records a consent to obtain information")
    @Allow(VISITATOR)
    @Refuses({
        "CASE_STATE_FORBIDS",
        "COMPANION_ONLY_ATTENDS",
        "CONSENT_NOT_SPECIFIC",
        "CO_GUARDIAN_NEVER_ALONE",
        "DATE_IN_FUTURE",
        "GUARDIAN_NOT_NAMED",
        "GUARDIAN_SCOPE_MISSING",
        "KINSHIP_GIVES_NO_RIGHT",
        "POWER_OF_ATTORNEY_MISSING",
        "REPRESENTATION_NOT_IN_FORCE",
        "REPRESENTATIVE_OF_OTHER_KIND",
        "REPRESENTATIVE_UNKNOWN"
    })
    ResponseEntity<CaseView> giveConsent(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewConsent body, Actor actor) {
        var given = facts.giveConsent(id, version.expected(), body.scope(), body.declaration());
        var consentId = given.state().intake().consents().getLast().id();
        return Answers.created("/v1/cases/" + id + "/consents/" + consentId, given, CaseView.readBy(actor));
    }

    @DeleteMapping("/{consentId}")
    @Operation(summary = "Records that a consent is withdrawn")
    @Allow(
            value = {VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.WITHDRAW_CONSENT)
    @Refuses({
        "CO_GUARDIAN_NEVER_ALONE",
        "GUARDIAN_SCOPE_MISSING",
        "POWER_OF_ATTORNEY_MISSING",
        "REPRESENTATION_NOT_IN_FORCE"
    })
    ResponseEntity<CaseView> withdrawConsent(
            @PathVariable UUID id, @PathVariable UUID consentId, Version version, Actor actor) {
        return Answers.ok(facts.withdrawConsent(id, version.expected(), consentId, actor), CaseView.readBy(actor));
    }
}
