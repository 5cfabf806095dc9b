package dk.samvaer.supplier.domain.money;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.SupplierAccess;
import dk.samvaer.supplier.domain.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks the authority to remunerate a placed citizen. It grants nothing: a decision does, which a leader approves.
 *
 * @param reason individual and concrete
 * @param decisionId what answered it; null until then
 */
// SEL § 105; PA-01, R44
public record RemunerationRequest(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID placementId,
        String supplierId,
        RemuneratedActivity activityType,
        Confidential reason,
        Role requestedBy,
        LocalDate requestedOn,
        Answer answer,
        @Nullable UUID decisionId)
        implements Aggregate<RemunerationRequest, RemunerationRequestEvent> {

    /** How it was answered. */
    public enum Answer {
        NONE_YET,
        GRANTED,
        REFUSED
    }

    public static List<RemunerationRequestEvent> request(
            UUID id,
            Placement placement,
            RemuneratedActivity activityType,
            Confidential reason,
            Role by,
            LocalDate today) {
        var startsOn = placement.grant().startsOn();
        PlacedDays.requireExpected(placement, startsOn.isAfter(today) ? startsOn : today);
        unless(!reason.isBlank(), "REMUNERATION_REASON_REQUIRED");
        return List.of(new RemunerationRequestEvent.Requested(
                id,
                placement.caseId(),
                placement.citizenId(),
                placement.id(),
                placement.supplierId(),
                activityType,
                reason,
                by,
                today));
    }

    public static RemunerationRequest begin(RemunerationRequestEvent event) {
        if (!(event instanceof RemunerationRequestEvent.Requested first)) {
            throw new IllegalArgumentException("a request begins by being made");
        }
        return new RemunerationRequest(
                first.requestId(),
                first.caseId(),
                first.citizenId(),
                first.placementId(),
                first.supplierId(),
                first.activityType(),
                first.reason(),
                first.requestedBy(),
                first.requestedOn(),
                Answer.NONE_YET,
                null);
    }

    /** A decision on the same activity answers it, once. */
    public List<RemunerationRequestEvent> answer(RemunerationDecision decision) {
        return answer == Answer.NONE_YET
                ? decision.about(activityType)
                        .limit(1)
                        .<RemunerationRequestEvent>map(
                                it -> new RemunerationRequestEvent.Answered(it.granted(), decision.decisionId()))
                        .toList()
                : List.of();
    }

    /** Reached by way of the placement only, which closes it to a former supplier. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return List.of(new SupplierAccess(supplierId, null));
    }

    @Override
    public RemunerationRequest apply(RemunerationRequestEvent event) {
        return switch (event) {
            case RemunerationRequestEvent.Requested e -> throw new IllegalStateException("requested already");
            case RemunerationRequestEvent.Answered e ->
                new RemunerationRequest(
                        id,
                        caseId,
                        citizenId,
                        placementId,
                        supplierId,
                        activityType,
                        reason,
                        requestedBy,
                        requestedOn,
                        e.granted() ? Answer.GRANTED : Answer.REFUSED,
                        e.decisionId());
        };
    }
}
