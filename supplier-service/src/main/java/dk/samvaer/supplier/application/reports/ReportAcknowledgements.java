package dk.samvaer.supplier.application.reports;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reports from suppliers' own systems. Each gets its acknowledgement first, then is applied to the placement, then is answered; an
 * interruption in between is made good when the report comes again.
 */
@Service
public class ReportAcknowledgements {
    private static final Refusal NOT_YOURS = new Refusal("PLACEMENT_NOT_YOURS", "The supplier has no such placement.");

    private final Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements;
    private final Aggregates<Placement, PlacementEvent> placements;
    private final RegisteredSuppliers suppliers;
    private final ReportEffects effects;
    private final Clock clock;

    public ReportAcknowledgements(
            Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements,
            Aggregates<Placement, PlacementEvent> placements,
            RegisteredSuppliers suppliers,
            ReportEffects effects,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.placements = placements;
        this.suppliers = suppliers;
        this.effects = effects;
        this.clock = clock;
    }

    public Versioned<ReportAcknowledgement> read(UUID id) {
        return acknowledgements.read(id);
    }

    public List<ReportAcknowledgement> readAll(List<UUID> ids) {
        return acknowledgements.readAll(ids);
    }

    /**
     * Receives a report and answers it.
     *
     * @param delivery where it stood on the supplier's topic; null where it came over HTTP
     * @return whether the answer was published because of another delivery, and is to be published again for this one
     */
    public boolean receive(IncomingReport report, @Nullable ReportDelivery delivery) {
        var before = acknowledgements.find(report.reportId()).filter(ReportAcknowledgement::answered);
        if (before.isPresent()) {
            return before.get().published();
        }
        boolean answeredBefore = switch (report.content()) {
            case Refusal refusal -> refuse(report, delivery, refusal);
            case SupplierReport content ->
                placement(report.supplierId(), content)
                        .map(placement -> process(report, delivery, content, placement))
                        .orElseGet(() -> refuse(report, delivery, NOT_YOURS));
        };
        return answeredBefore && published(report);
    }

    /** Notes that visitation has opened a reassessment, or has added the report to the open one. */
    public void takenUp(EventEnvelope event, UUID reportId, UUID reassessmentId) {
        if (acknowledgements.find(reportId).isPresent()) {
            acknowledgements.applyEvent(reportId, event, it -> it.takenUp(reassessmentId, clock.instant()));
        }
    }

    /** Notes how the reassessment that the report led to was closed. */
    public void concluded(
            EventEnvelope event, UUID reportId, UUID reassessmentId, String outcome, @Nullable UUID decisionId) {
        acknowledgements.applyEvent(
                reportId, event, it -> it.concluded(reassessmentId, outcome, decisionId, clock.instant()));
    }

    /** A supplier knows of a placement from the order on. */
    private Optional<Placement> placement(String supplierId, SupplierReport content) {
        return placements
                .find(content.placementId())
                .filter(placement ->
                        placement.order() != null && placement.supplierId().equals(supplierId));
    }

    private boolean process(
            IncomingReport report, @Nullable ReportDelivery delivery, SupplierReport content, Placement placement) {
        var event = envelope(report, null, placement.caseId());
        var delivered = envelope(report, delivery, placement.caseId());
        var id = report.reportId();
        acknowledgements.begin(
                id,
                event,
                () -> ReportAcknowledgement.receive(
                        report, placement.caseId(), placement.citizenId(), published(report), clock.instant()));
        try {
            effects.apply(event, content, placement);
            return isAnsweredBefore(id, delivered, it -> it.accept(clock.instant()));
        } catch (RuleViolation forbidden) {
            var refusal = new Refusal(forbidden.code(), "A rule does not allow this for the placement as it is.");
            return isAnsweredBefore(id, delivered, it -> it.reject(refusal, clock.instant()));
        }
    }

    private boolean refuse(IncomingReport report, @Nullable ReportDelivery delivery, Refusal refusal) {
        var id = report.reportId();
        var delivered = envelope(report, delivery, id);
        boolean begun = acknowledgements.begin(
                id, delivered, () -> ReportAcknowledgement.refuse(report, refusal, published(report), clock.instant()));
        return !begun && isAnsweredBefore(id, delivered, it -> it.reject(refusal, clock.instant()));
    }

    /** Gives the answer together with the delivery that gets it, unless another delivery has got it meanwhile. */
    private boolean isAnsweredBefore(
            UUID id,
            EventEnvelope delivered,
            Function<ReportAcknowledgement, List<ReportAcknowledgementEvent>> answer) {
        try {
            acknowledgements.applyEvent(id, delivered, it -> {
                if (it.answered()) {
                    throw new AnsweredBefore();
                }
                return answer.apply(it);
            });
            return false;
        } catch (AnsweredBefore another) {
            return true;
        }
    }

    private boolean published(IncomingReport report) {
        return suppliers.hasTopics(report.supplierId());
    }

    /** Suppliers' systems do not count their events; the acknowledgement keeps a report from being applied twice. */
    private EventEnvelope envelope(IncomingReport report, @Nullable ReportDelivery delivery, UUID caseId) {
        String type = report.type() == null ? "unreadable" : report.type();
        UUID id = report.reportId();
        return delivery == null
                ? new EventEnvelope(id, type, report.supplierId(), id, caseId, 0, clock.instant())
                : delivery.envelope(id, caseId, type);
    }

    private static final class AnsweredBefore extends RuntimeException {
        AnsweredBefore() {
            super("answered before", null, false, false);
        }
    }
}
