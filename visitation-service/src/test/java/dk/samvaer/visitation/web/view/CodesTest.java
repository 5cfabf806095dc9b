package dk.samvaer.visitation.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.CaseAdministration;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.cases.ExternalFacts;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import dk.samvaer.visitation.domain.decision.Approval;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Consent;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.enquiry.Notice;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.placement.CasePlacement;
import dk.samvaer.visitation.domain.plan.CasePlan;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.vum.Informant;
import dk.samvaer.visitation.domain.vum.Severity;
import dk.samvaer.visitation.domain.vum.SupportNeed;
import dk.samvaer.visitation.domain.vum.Theme;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract has every code that the domain has, and no other. */
class CodesTest {

    @ParameterizedTest
    @MethodSource
    void both_have_the_same_codes(Class<? extends Enum<?>> shown, Class<? extends Enum<?>> known) {
        assertThat(names(shown)).containsExactlyElementsOf(names(known).toList());
    }

    static Stream<Arguments> both_have_the_same_codes() {
        return Stream.of(
                arguments(CaseView.State.class, CaseState.class),
                arguments(CaseView.ClosingReason.class, CaseAdministration.Closing.Reason.class),
                arguments(EnquiryView.Source.class, Enquiry.Source.class),
                arguments(EnquiryView.Channel.class, Channel.class),
                arguments(NoticeView.Part.class, Notice.Part.class),
                arguments(ConsentView.Category.class, Consent.Category.class),
                arguments(ConsentView.GivenBy.class, Consent.GivenBy.class),
                arguments(InformationRequestView.Status.class, InformationRequest.Status.class),
                arguments(AssessmentView.Status.class, Assessment.Status.class),
                arguments(FindingsBody.Ground.class, Findings.Ground.class),
                arguments(FindingsBody.Aim.class, Findings.Aim.class),
                arguments(FindingsBody.Participation.class, Findings.Participation.class),
                arguments(FindingsBody.Section.class, Findings.Section.class),
                arguments(VumCodes.Theme.class, Theme.class),
                arguments(VumCodes.Severity.class, Severity.class),
                arguments(VumCodes.SupportNeed.class, SupportNeed.class),
                arguments(VumCodes.Informant.class, Informant.class),
                arguments(PlanView.Status.class, CasePlan.Status.class),
                arguments(TransportView.Status.class, ExternalFacts.Transport.Status.class),
                arguments(PlacementView.Status.class, CasePlacement.Status.class),
                arguments(DecisionView.Status.class, DecisionStatus.class),
                arguments(DecisionView.Kind.class, DecisionKind.class),
                arguments(WishView.Speaker.class, Wish.Speaker.class),
                arguments(WishView.Subject.class, Wish.Subject.class),
                arguments(DecisionView.Delivery.class, Delivery.class),
                arguments(DecisionView.ApprovalOutcome.class, Approval.Outcome.class),
                arguments(IssuedDecision.LineSubject.class, DecisionLine.Subject.class),
                arguments(IssuedDecision.LineOutcome.class, DecisionLine.Outcome.class),
                arguments(HearingView.Outcome.class, Hearing.Outcome.class),
                arguments(JustificationView.RefusalGround.class, Justification.RefusalGround.class),
                arguments(RationaleView.Proposal.class, DecisionRationale.Proposal.class),
                arguments(RationaleView.StepOutcome.class, DecisionRationale.Outcome.class),
                arguments(RationaleView.FunctionalLevel.class, FunctionalLevel.class),
                arguments(ReceiptView.Basis.class, DecisionReceipt.Basis.class),
                arguments(ReceiptView.Guidance.class, DecisionReceipt.Guidance.class),
                arguments(ComplaintView.Review.class, Complaint.Review.class),
                arguments(ComplaintView.Appeal.class, Complaint.Appeal.class),
                arguments(GrantView.Status.class, Grant.Status.class),
                arguments(ReassessmentView.Trigger.class, Reassessment.Trigger.class),
                arguments(ReassessmentView.Outcome.class, Reassessment.Outcome.class));
    }

    private static Stream<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name);
    }
}
