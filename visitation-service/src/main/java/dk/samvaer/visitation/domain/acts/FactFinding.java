package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.InformationEvent;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import dk.samvaer.visitation.domain.cases.InformationRequest.Answer;
import dk.samvaer.visitation.domain.cases.InformationRequest.Question;
import dk.samvaer.visitation.domain.cases.InformationRequest.WithoutConsent;
import dk.samvaer.visitation.domain.cases.InformationRequests;
import dk.samvaer.visitation.domain.cases.Intake;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.enquiry.Consent;
import dk.samvaer.visitation.domain.enquiry.Notice;
import dk.samvaer.visitation.domain.law.DanishCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Notifies the citizen, records consents, and asks others for information. */
// RSL §§ 10 to 12; CO-01, CO-02, R13
public record FactFinding(Case theCase, Instant now) {

    public List<CaseEvent> sendNotice(Notice notice) {
        Act.SEND_NOTICE.requireIn(theCase.state());
        DanishCalendar.requirePast(notice.sentOn(), now);
        return List.of(new IntakeEvent.NoticeSent(notice.requireComplete()));
    }

    public List<CaseEvent> giveConsent(Consent.Scope scope, Consent.Declaration declaration) {
        Act.GIVE_CONSENT.requireIn(theCase.state());
        DanishCalendar.requirePast(declaration.givenOn(), now);
        var consentId =
                Ids.derive(theCase.id(), "consent/" + (intake().consents().size() + 1));
        return List.of(new IntakeEvent.ConsentGiven(Consent.given(consentId, scope, declaration)));
    }

    /** Recalls the unanswered requests under the consent; received answers stay on file. */
    public List<CaseEvent> withdrawConsent(UUID consentId) {
        Act.WITHDRAW_CONSENT.requireIn(theCase.state());
        if (!intake().consent(consentId).inForce()) {
            return List.of();
        }
        var withdrawn = new IntakeEvent.ConsentWithdrawn(consentId, DanishTime.day(now));
        var recalled = requests()
                .outstandingUnder(consentId)
                .map(InformationRequest::id)
                .map(InformationEvent.Recalled::new);
        return Stream.<CaseEvent>concat(Stream.of(withdrawn), recalled).toList();
    }

    public List<CaseEvent> requestInformation(UUID consentId, Question question, LocalDate sentOn, Actor by) {
        Act.REQUEST_INFORMATION.requireIn(theCase.state());
        DanishCalendar.requirePast(sentOn, now);
        var consent = intake().consent(consentId);
        return List.of(new InformationEvent.Requested(
                InformationRequest.under(consent, nextRequestId(), question, sentOn, by)));
    }

    /** Counts as sent only when a leader has approved. */
    public List<CaseEvent> requestWithoutConsent(Confidential source, Question question, WithoutConsent why, Actor by) {
        Act.REQUEST_INFORMATION.requireIn(theCase.state());
        return List.of(new InformationEvent.Requested(
                InformationRequest.withoutConsent(nextRequestId(), source, question, why, DanishTime.day(now), by)));
    }

    public List<CaseEvent> approveInformationRequest(UUID requestId, Actor by) {
        Act.APPROVE_INFORMATION_REQUEST.requireIn(theCase.state());
        return List.of(requests().get(requestId).approve(by, DanishTime.day(now)));
    }

    public List<CaseEvent> receiveInformation(UUID requestId, Answer answer) {
        Act.RECEIVE_INFORMATION.requireIn(theCase.state());
        DanishCalendar.requirePast(answer.receivedOn(), now);
        return List.of(requests().get(requestId).receive(answer));
    }

    public List<CaseEvent> cancelInformationRequest(UUID requestId, Confidential reason) {
        Act.CANCEL_INFORMATION_REQUEST.requireIn(theCase.state());
        return List.of(requests().get(requestId).cancel(reason));
    }

    public List<CaseEvent> waiveInformation(UUID requestId, Confidential reason) {
        Act.WAIVE_INFORMATION.requireIn(theCase.state());
        return List.of(requests().get(requestId).waive(reason));
    }

    private Intake intake() {
        return theCase.intake();
    }

    private InformationRequests requests() {
        return intake().informationRequests();
    }

    private UUID nextRequestId() {
        return Ids.derive(
                theCase.id(), "information-request/" + (requests().all().size() + 1));
    }
}
