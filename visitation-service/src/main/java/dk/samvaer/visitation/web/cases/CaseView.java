package dk.samvaer.visitation.web.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.store.AsOf;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministration;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.ExternalFacts;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.enquiry.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A whole case as it is shown: to the citizen and who acts for the citizen without what is still being drafted.
 *
 * @param erased whether the person has been erased; then every confidential text is empty
 * @param asKnownOn the moment that it is shown as known at; null where it is shown as it is
 */
public record CaseView(
        UUID id,
        UUID citizenId,
        String caseNumber,
        CaseState state,
        boolean erased,
        @Nullable Instant asKnownOn,
        @Nullable String assignee,
        LocalDate openedOn,
        Enquiry enquiry,
        @Nullable Notice notice,
        List<ConsentView> consents,
        List<InformationRequestView> informationRequests,
        List<AssessmentView> assessments,
        ExternalFacts.@Nullable Plan plan,
        List<ExternalFacts.Transport> transports,
        ExternalFacts.@Nullable Placement placement,
        List<DecisionView> decisions,
        List<HearingView> hearings,
        @Nullable GrantView grant,
        List<ReassessmentView> reassessments,
        CaseAdministration.@Nullable Closing closing) {

    public static final Set<Role> STAFF = EnumSet.of(Role.VISITATOR, Role.LEADER, Role.COMPLAINT_OFFICER);

    record GrantView(
            UUID id,
            UUID decisionId,
            LocalDate startsOn,
            int daysPerWeek,
            String supplierId,
            Grant.Status status,
            @Nullable LocalDate endsOn,
            Grant.@Nullable Suspension suspension,
            List<PastGrantView> past) {

        private static GrantView of(Grant it) {
            var terms = it.terms();
            return new GrantView(
                    it.id(),
                    it.decisionId(),
                    terms.startsOn(),
                    terms.daysPerWeek(),
                    terms.supplierId(),
                    it.status(),
                    it.endsOn(),
                    it.suspension(),
                    it.past().stream().map(PastGrantView::of).toList());
        }
    }

    record PastGrantView(
            UUID grantId,
            UUID decisionId,
            LocalDate startsOn,
            int daysPerWeek,
            String supplierId,
            Grant.Status status,
            @Nullable LocalDate until) {

        private static PastGrantView of(Grant.Past it) {
            var terms = it.terms();
            return new PastGrantView(
                    it.grantId(),
                    it.decisionId(),
                    terms.startsOn(),
                    terms.daysPerWeek(),
                    terms.supplierId(),
                    it.status(),
                    it.until());
        }
    }

    /** How a reassessment ended. */
    record ReassessmentClosing(
            Reassessment.Outcome outcome,
            @Nullable UUID decisionId,
            @Nullable Confidential reason,
            LocalDate closedOn) {

        private static @Nullable ReassessmentClosing of(Reassessment.@Nullable Closing it) {
            return it == null
                    ? null
                    : new ReassessmentClosing(it.outcome(), it.decisionId(), it.reason(), it.closedOn());
        }
    }

    record ReassessmentView(
            UUID id,
            Reassessment.Trigger trigger,
            List<Reassessment.Cause> causes,
            LocalDate openedOn,
            LocalDate decideBy,
            boolean open,
            @Nullable ReassessmentClosing closing) {

        private static ReassessmentView of(Reassessment it) {
            return new ReassessmentView(
                    it.id(),
                    it.trigger(),
                    it.causes(),
                    it.openedOn(),
                    it.decideBy(),
                    it.open(),
                    ReassessmentClosing.of(it.closing()));
        }
    }

    public static Function<Case, CaseView> readBy(Actor actor) {
        boolean staff = STAFF.contains(actor.role());
        return it -> of(it, staff, it.administration().erased(), null);
    }

    /** As it was known; what has been erased since is not known any more. */
    static CaseView asKnownOn(Instant moment, AsOf<Case> known, Actor actor) {
        return of(
                known.atThatTime(),
                STAFF.contains(actor.role()),
                known.now().administration().erased(),
                moment);
    }

    private static CaseView of(Case it, boolean withDrafts, boolean erased, @Nullable Instant asKnownOn) {
        var externalFacts = it.externalFacts();
        return new CaseView(
                it.id(),
                it.citizenId(),
                it.caseNumber(),
                it.state(),
                erased,
                asKnownOn,
                withDrafts ? it.administration().assignee() : null,
                it.intake().openedOn(),
                it.intake().enquiry(),
                it.intake().notice(),
                it.intake().consents().stream().map(ConsentView::of).toList(),
                informationRequests(it, withDrafts),
                assessments(it, withDrafts),
                externalFacts.plan(),
                externalFacts.transports(),
                externalFacts.placement(),
                decisions(it, withDrafts),
                HearingView.all(it),
                it.grant() == null ? null : GrantView.of(it.grant()),
                it.reassessments().all().stream().map(ReassessmentView::of).toList(),
                it.administration().closing());
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
