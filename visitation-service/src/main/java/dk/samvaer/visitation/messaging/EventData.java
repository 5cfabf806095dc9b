package dk.samvaer.visitation.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of every event that visitation publishes, as they go on the wire; {@code api/events} holds their schemas. */
final class EventData {
    private EventData() {}

    record CaseOpened(UUID caseId, UUID citizenId, String caseNumber, LocalDate openedOn) {}

    record AssessmentCompleted(
            UUID caseId, UUID assessmentId, int version, boolean transportDuty, List<OtherMeasure> otherMeasures) {}

    record OtherMeasure(String section, String supplierId) {}

    record DecisionIssued(
            UUID caseId,
            UUID decisionId,
            String kind,
            List<Line> lines,
            LocalDate issuedOn,
            @Nullable UUID reassessmentId,
            @Nullable UUID complaintId) {}

    /**
     * @param activityType what a line about remuneration is for
     * @param from the first day on which a line about remuneration holds; left out of a refusal
     */
    record Line(
            UUID lineId,
            String subject,
            String outcome,
            @Nullable String activityType,
            @Nullable LocalDate from) {}

    record DecisionNotified(
            UUID caseId,
            UUID decisionId,
            String channel,
            LocalDate receivedOn,
            @Nullable LocalDate complaintDeadline) {}

    /** What the citizen is granted: the data of a new grant and of a changed one. */
    record GrantTerms(
            UUID caseId,
            UUID grantId,
            UUID decisionId,
            UUID citizenId,
            LocalDate startsOn,
            int daysPerWeek,
            String supplierId) {}

    record GrantRests(UUID caseId, UUID grantId, LocalDate from, String reasonCode) {}

    record GrantTerminated(UUID caseId, UUID grantId, LocalDate endsOn, String reasonCode) {}

    record ReassessmentOpened(UUID caseId, UUID reassessmentId, String trigger, List<UUID> causeIds) {}

    record NeedChangeReceived(UUID caseId, UUID reportId, UUID reassessmentId, boolean merged) {}

    record ReassessmentClosed(
            UUID caseId,
            UUID reassessmentId,
            String outcome,
            @Nullable UUID decisionId) {}

    /** That it is due and nothing more, since a date of birth must not follow from what is told. */
    record PensionReviewDue(UUID caseId) {}

    record CaseClosed(UUID caseId, LocalDate closedOn, String reasonCode) {}

    record PersonErased(UUID caseId, UUID citizenId) {}

    /** Concerns all cases of the citizen, so that the citizen's id stands in place of the case's. */
    record RepresentationChanged(
            UUID caseId,
            UUID citizenId,
            UUID representativeId,
            String loginIndex,
            String kind,
            List<String> scopes,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** @param lineIds those that were reviewed */
    record ComplaintReviewDecided(UUID caseId, UUID complaintId, String outcome, List<UUID> lineIds) {}
}
