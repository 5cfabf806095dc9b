package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.acts.CaseActs;
import dk.samvaer.visitation.domain.acts.FactFinding;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.InformationRequest.Answer;
import dk.samvaer.visitation.domain.cases.InformationRequest.Question;
import dk.samvaer.visitation.domain.cases.InformationRequest.WithoutConsent;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.citizen.MandateScope;
import dk.samvaer.visitation.domain.enquiry.Consent;
import dk.samvaer.visitation.domain.enquiry.Notice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Records notices, consents and requests for information. */
@Service
public class FactFindings {
    private final Cases cases;
    private final Clock clock;

    FactFindings(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    public Versioned<Case> sendNotice(UUID id, long version, Notice notice) {
        return cases.change(id, version, (CaseActs c, Citizen citizen) -> {
            citizen.requireReachableBy(notice.channel());
            return c.factFinding(now()).sendNotice(notice);
        });
    }

    public Versioned<Case> giveConsent(UUID id, long version, Consent.Scope scope, Consent.Declaration declaration) {
        return cases.change(id, version, (CaseActs c, Citizen citizen) -> {
            requireGuardian(citizen, declaration);
            return c.factFinding(now()).giveConsent(scope, declaration);
        });
    }

    public Versioned<Case> withdrawConsent(UUID id, long version, UUID consentId, Actor by) {
        return cases.change(id, version, by, Act.WITHDRAW_CONSENT, c -> {
            NotFound.unless(c.theCase().intake().knowsConsent(consentId), "consents", consentId);
            return c.factFinding(now()).withdrawConsent(consentId);
        });
    }

    public Versioned<Case> requestInformation(
            UUID id, long version, UUID consentId, Question question, LocalDate sentOn, Actor by) {
        return change(id, version, it -> it.requestInformation(consentId, question, sentOn, by));
    }

    public Versioned<Case> requestWithoutConsent(
            UUID id, long version, Confidential source, Question question, WithoutConsent why, Actor by) {
        return change(id, version, it -> it.requestWithoutConsent(source, question, why, by));
    }

    public Versioned<Case> approveInformationRequest(UUID id, long version, UUID requestId, Actor by) {
        return onRequest(id, version, requestId, it -> it.approveInformationRequest(requestId, by));
    }

    public Versioned<Case> receiveInformation(UUID id, long version, UUID requestId, Answer answer) {
        return onRequest(id, version, requestId, it -> it.receiveInformation(requestId, answer));
    }

    public Versioned<Case> cancelInformationRequest(UUID id, long version, UUID requestId, Confidential reason) {
        return onRequest(id, version, requestId, it -> it.cancelInformationRequest(requestId, reason));
    }

    public Versioned<Case> waiveInformation(UUID id, long version, UUID requestId, Confidential reason) {
        return onRequest(id, version, requestId, it -> it.waiveInformation(requestId, reason));
    }

    // RP-01
    private static void requireGuardian(Citizen citizen, Consent.Declaration declaration) {
        var guardian = declaration.representativeId();
        if (guardian != null) {
            citizen.requireMayAct(guardian, Mandate.Kind.GUARDIAN, MandateScope.CONSENT, declaration.givenOn());
        }
    }

    private Versioned<Case> onRequest(
            UUID id, long version, UUID requestId, Function<FactFinding, List<CaseEvent>> decision) {
        return change(id, version, it -> {
            NotFound.unless(
                    it.theCase().intake().informationRequests().knows(requestId), "information-requests", requestId);
            return decision.apply(it);
        });
    }

    private Versioned<Case> change(UUID id, long version, Function<FactFinding, List<CaseEvent>> decision) {
        return cases.change(id, version, c -> decision.apply(c.factFinding(now())));
    }

    private Instant now() {
        return clock.instant();
    }
}
