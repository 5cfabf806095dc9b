package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.store.AsOf;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministration;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A whole case; citizens and their representatives do not see what is still being drafted.
 *
 * @param openBesideCaseId the citizen's other case, where this closed one was reopened beside it for a complaint or an appeal
 * @param reaffirmations which parts of the basis of an earlier decision were found still right for the present one
 * @param erased whether the person has been erased; then every confidential text is empty
 * @param asKnownOn the moment as of which the case is shown; null where it is shown as it is now
 */
public record CaseView(
        UUID id,
        UUID citizenId,
        String caseNumber,
        State state,
        boolean erased,
        @Nullable Instant asKnownOn,
        @Nullable String assignee,
        LocalDate openedOn,
        EnquiryView enquiry,
        @Nullable NoticeView notice,
        List<ConsentView> consents,
        List<WishView> wishes,
        List<InformationRequestView> informationRequests,
        List<AssessmentView> assessments,
        @Nullable PlanView plan,
        List<TransportView> transports,
        @Nullable PlacementView placement,
        List<DecisionView> decisions,
        List<HearingView> hearings,
        @Nullable GrantView grant,
        List<ReassessmentView> reassessments,
        List<ReaffirmationView> reaffirmations,
        @Nullable CaseClosing closing,
        @Nullable UUID openBesideCaseId) {

    public static final Set<Role> STAFF = EnumSet.of(Role.VISITATOR, Role.LEADER, Role.COMPLAINT_OFFICER);

    /** Where a case stands; see the state diagram in the service's README. */
    public enum State {
        OPENED,
        FACT_FINDING,
        APPRAISED,
        DECIDED,
        ACTIVE,
        REASSESSING,
        CLOSED,
        WITHDRAWN
    }

    public enum ClosingReason {
        REFUSED,
        GRANT_TERMINATED,
        WITHDRAWN,
        DECEASED
    }

    /**
     * How the case ended.
     *
     * @param retentionUntil the day before which nothing may be erased
     */
    public record CaseClosing(ClosingReason reason, LocalDate closedOn, LocalDate retentionUntil) {
        private static @Nullable CaseClosing of(CaseAdministration.@Nullable Closing it) {
            return it == null
                    ? null
                    : new CaseClosing(Codes.as(ClosingReason.class, it.reason()), it.closedOn(), it.retentionUntil());
        }
    }

    public static Function<Case, CaseView> readBy(Actor actor) {
        boolean staff = STAFF.contains(actor.role());
        return it -> of(it, staff, it.administration().erased(), null);
    }

    /** Shows the case as it was known at a moment, without what has been erased since. */
    public static CaseView asKnownOn(Instant moment, AsOf<Case> known, Actor actor) {
        return of(
                known.atThatTime(),
                STAFF.contains(actor.role()),
                known.now().administration().erased(),
                moment);
    }

    private static CaseView of(Case it, boolean withDrafts, boolean erased, @Nullable Instant asKnownOn) {
        var intake = it.intake();
        var externalFacts = it.externalFacts();
        return new CaseView(
                it.id(),
                it.citizenId(),
                it.caseNumber(),
                Codes.as(State.class, it.state()),
                erased,
                asKnownOn,
                withDrafts ? it.administration().assignee() : null,
                intake.openedOn(),
                EnquiryView.of(intake.enquiry()),
                NoticeView.of(intake.notice()),
                intake.consents().stream().map(ConsentView::of).toList(),
                intake.wishes().all().stream().map(WishView::of).toList(),
                informationRequests(it, withDrafts),
                assessments(it, withDrafts),
                PlanView.of(externalFacts),
                externalFacts.transports().stream().map(TransportView::of).toList(),
                PlacementView.of(externalFacts.placement()),
                decisions(it, withDrafts),
                HearingView.all(it),
                GrantView.of(it.grant()),
                it.reassessments().all().stream().map(ReassessmentView::of).toList(),
                withDrafts ? ReaffirmationView.all(it.reassessments().carried()) : List.of(),
                CaseClosing.of(it.administration().closing()),
                it.administration().besideCaseId());
    }

    private static List<InformationRequestView> informationRequests(Case it, boolean withDrafts) {
        return it.intake().informationRequests().all().stream()
                .filter(request -> withDrafts || request.status() != InformationRequest.Status.AWAITING_APPROVAL)
                .map(request -> InformationRequestView.of(request, withDrafts))
                .toList();
    }

    private static List<AssessmentView> assessments(Case it, boolean withDrafts) {
        return it.assessments().versions().stream()
                .filter(version -> withDrafts || version.completedOnce())
                .map(AssessmentView::of)
                .toList();
    }

    private static List<DecisionView> decisions(Case it, boolean withDrafts) {
        return it.decisions().all().stream()
                .filter(decision -> withDrafts || decision.issued())
                .map(DecisionView::of)
                .toList();
    }
}
