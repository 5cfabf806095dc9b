package dk.samvaer.visitation.web.reference;

import dk.samvaer.visitation.domain.assessment.Background;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.cases.Carried;
import dk.samvaer.visitation.domain.cases.CaseAdministration;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.citizen.MandateScope;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Remuneration;
import dk.samvaer.visitation.domain.decision.Suspension;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Consent;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.enquiry.Notice;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.work.Task;
import java.util.Arrays;
import java.util.List;

/** The codes that a client sends to this service, by list; what the assessment method names is listed there. */
// CFG-01
final class CodeLists {
    private CodeLists() {}

    /** The codes of one list, in their order. */
    record CodeList(String name, List<String> codes) {}

    static final List<CodeList> ALL = List.of(
            list("channel", Channel.values()),
            list("delivery", Delivery.values()),
            list("enquirySource", Enquiry.Source.values()),
            list("noticePart", Notice.Part.values()),
            list("consentCategory", Consent.Category.values()),
            list("consentGivenBy", Consent.GivenBy.values()),
            list("wishSpeaker", Wish.Speaker.values()),
            list("wishSubject", Wish.Subject.values()),
            list("eligibilityGround", Findings.Ground.values()),
            list("aim", Findings.Aim.values()),
            list("participation", Findings.Participation.values()),
            list("offerAccess", Background.Access.values()),
            list("decisionKind", DecisionKind.values()),
            list("refusalGround", Justification.RefusalGround.values()),
            list("remunerationActivity", Remuneration.ActivityType.values()),
            new CodeList("approvalOutcome", List.of("APPROVED", "REJECTED")),
            new CodeList("reassessmentClosure", List.of("NO_CHANGE", "DECIDED_IN_OTHER_CASE")),
            list("suspensionGround", Suspension.Ground.values()),
            list("complaintReview", Complaint.Review.values()),
            list("reaffirmedPart", Carried.Part.values()),
            list("representationKind", Mandate.Kind.values()),
            list("guardianshipArea", Mandate.Area.values()),
            list("guardianshipMatter", MandateScope.values()),
            list("task", Task.values()),
            list("erasureBasis", CaseAdministration.Erasure.Basis.values()),
            new CodeList(
                    "measureSection",
                    Arrays.stream(Findings.Section.values())
                            .map(Findings.Section::number)
                            .toList()),
            new CodeList("overridableRule", Justification.overridable()));

    private static CodeList list(String name, Enum<?>... codes) {
        return new CodeList(name, Arrays.stream(codes).map(Enum::name).toList());
    }
}
