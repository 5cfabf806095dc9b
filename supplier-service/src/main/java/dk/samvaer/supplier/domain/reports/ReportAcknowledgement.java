package dk.samvaer.supplier.domain.reports;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.SupplierAccess;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.IncomingReport.Position;
import dk.samvaer.supplier.domain.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The acknowledgement of one report from a supplier's system: it is answered exactly once, and followed up where it opened or joined a
 * reassessment.
 *
 * @param citizenId the citizen, or the report's own id where the report could not be tied to a placement
 * @param position where it stood on the supplier's topic when it was read first; null where it came over HTTP first
 * @param eventId the sender's id of the report, null where it could not be read
 * @param fingerprint of its type and data; null where they could not be read
 * @param published whether the answers go to the supplier's topic; without one they are read over HTTP only
 * @param reassessmentId what the report led to
 * @param latestAnswer of {@link #answers}, in milliseconds since 1970, so that a list can be sorted by it
 * @param numbered how many of {@link #answers} have a number in the supplier's list of answers; null where none has
 */
// R28, SU-05
public record ReportAcknowledgement(
        UUID id,
        UUID caseId,
        UUID citizenId,
        String supplierId,
        @Nullable Position position,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String fingerprint,
        Instant receivedAt,
        boolean published,
        List<ReportAnswer> answers,
        @Nullable UUID reassessmentId,
        long latestAnswer,
        @Nullable Integer numbered)
        implements Aggregate<ReportAcknowledgement, ReportAcknowledgementEvent> {

    public ReportAcknowledgement {
        answers = List.copyOf(answers);
    }

    /** Accepts for processing a report that has passed the checks which need no placement's state. */
    public static List<ReportAcknowledgementEvent> receive(
            IncomingReport incoming, UUID caseId, UUID citizenId, boolean published, Instant now) {
        return List.of(new ReportAcknowledgementEvent.Received(incoming, caseId, citizenId, published, now));
    }

    /** Receives a report and refuses it at once. */
    public static List<ReportAcknowledgementEvent> refuse(
            IncomingReport incoming, Refusal refusal, boolean published, Instant now) {
        UUID nobody = incoming.reportId();
        UUID caseId = Objects.requireNonNullElse(incoming.claims().caseId(), nobody);
        return List.of(
                new ReportAcknowledgementEvent.Received(incoming, caseId, nobody, published, now),
                new ReportAcknowledgementEvent.Rejected(refusal, now));
    }

    public static ReportAcknowledgement begin(ReportAcknowledgementEvent event) {
        if (!(event instanceof ReportAcknowledgementEvent.Received first)) {
            throw new IllegalArgumentException("an acknowledgement begins with a report");
        }
        IncomingReport incoming = first.report();
        return new ReportAcknowledgement(
                incoming.reportId(),
                first.caseId(),
                first.citizenId(),
                incoming.supplierId(),
                incoming.position(),
                incoming.eventId(),
                incoming.type(),
                incoming.fingerprint(),
                first.at(),
                first.published(),
                List.of(),
                null,
                0,
                null);
    }

    /** Whether it is of this report, and not of another one under the same id. */
    public boolean isOf(IncomingReport report) {
        return fingerprint == null || report.fingerprint() == null || fingerprint.equals(report.fingerprint());
    }

    /** Whether the report has got its answer. */
    public boolean answered() {
        return !answers.isEmpty();
    }

    /** The latest answer. */
    public ReportAnswer latest() {
        return answers.getLast();
    }

    public List<ReportAcknowledgementEvent> accept(Instant now) {
        return answered() ? List.of() : List.of(new ReportAcknowledgementEvent.Accepted(now));
    }

    public List<ReportAcknowledgementEvent> reject(Refusal refusal, Instant now) {
        return answered() ? List.of() : List.of(new ReportAcknowledgementEvent.Rejected(refusal, now));
    }

    /** Visitation has taken it up. That can be known before this service has noted that it accepted the report. */
    public List<ReportAcknowledgementEvent> takenUp(UUID openedOrJoined, Instant now) {
        List<ReportAcknowledgementEvent> events = new ArrayList<>(accept(now));
        if (reassessmentId == null) {
            events.add(new ReportAcknowledgementEvent.FollowUpOpened(openedOrJoined, now));
        }
        return events;
    }

    /** The numbers of those answers that the supplier's list does not have yet, from 1 within the report. */
    public IntStream unnumbered() {
        return IntStream.rangeClosed(numberedAnswers() + 1, answers.size());
    }

    /** Notes that the list has so many of the answers. */
    public List<ReportAcknowledgementEvent> number(int listed, Instant now) {
        return listed <= numberedAnswers() ? List.of() : List.of(new ReportAcknowledgementEvent.Numbered(listed, now));
    }

    private int numberedAnswers() {
        return numbered == null ? 0 : numbered;
    }

    public List<ReportAcknowledgementEvent> concluded(
            UUID closed, String outcome, @Nullable UUID decisionId, Instant now) {
        boolean ours = closed.equals(reassessmentId);
        boolean toldAlready = answers.stream().anyMatch(answer -> answer.kind() == ReportAnswer.Kind.CLOSED);
        return !ours || toldAlready
                ? List.of()
                : List.of(new ReportAcknowledgementEvent.FollowUpClosed(closed, outcome, decisionId, now));
    }

    /** Whoever sent the report can always read what it was answered, which is codes and ids only. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return List.of(new SupplierAccess(supplierId, null));
    }

    @Override
    public ReportAcknowledgement apply(ReportAcknowledgementEvent event) {
        return switch (event) {
            case ReportAcknowledgementEvent.Received e -> this;
            case ReportAcknowledgementEvent.Accepted e ->
                and(answer(e, ReportAnswer.Kind.ACCEPTED, "ACCEPTED", null, null), reassessmentId);
            case ReportAcknowledgementEvent.Rejected e ->
                and(
                        answer(
                                e,
                                ReportAnswer.Kind.REJECTED,
                                e.refusal().code(),
                                e.refusal().detail(),
                                null),
                        reassessmentId);
            case ReportAcknowledgementEvent.FollowUpOpened e ->
                and(answer(e, ReportAnswer.Kind.OPENED, "OPENED", null, null), e.reassessmentId());
            case ReportAcknowledgementEvent.Numbered e -> with(answers, reassessmentId, latestAnswer, e.answers());
            case ReportAcknowledgementEvent.FollowUpClosed e ->
                and(answer(e, ReportAnswer.Kind.CLOSED, e.outcome(), null, e.decisionId()), reassessmentId);
        };
    }

    private ReportAnswer answer(
            ReportAcknowledgementEvent event,
            ReportAnswer.Kind kind,
            String code,
            @Nullable String detail,
            @Nullable UUID decisionId) {
        return new ReportAnswer(answers.size() + 1, kind, code, detail, decisionId, event.at());
    }

    private ReportAcknowledgement and(ReportAnswer answer, @Nullable UUID reassessment) {
        List<ReportAnswer> longer = new ArrayList<>(answers);
        longer.add(answer);
        return with(longer, reassessment, answer.at().toEpochMilli(), numbered);
    }

    private ReportAcknowledgement with(
            List<ReportAnswer> all, @Nullable UUID reassessment, long latest, @Nullable Integer listed) {
        return new ReportAcknowledgement(
                id,
                caseId,
                citizenId,
                supplierId,
                position,
                eventId,
                type,
                fingerprint,
                receivedAt,
                published,
                all,
                reassessment,
                latest,
                listed);
    }
}
