package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.ReportAcknowledgement;
import dk.samvaer.supplier.domain.ReportAcknowledgementEvent;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.register.Supplier;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final SupplierSettings settings;
    private final Clock clock;

    public ReportAcknowledgements(
            Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements,
            Aggregates<Placement, PlacementEvent> placements,
            RegisteredSuppliers suppliers,
            SupplierSettings settings,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.placements = placements;
        this.suppliers = suppliers;
        this.settings = settings;
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
     * @return whether the answer was published before and is to be sent once more, since the same report came again
     */
    public boolean receive(IncomingReport report) {
        var before = acknowledgements.find(report.reportId()).filter(ReportAcknowledgement::answered);
        if (before.isPresent()) {
            return before.get().published();
        }
        switch (report.content()) {
            case Refusal refusal -> refuse(report, refusal);
            case SupplierReport content ->
                placement(report.supplierId(), content)
                        .ifPresentOrElse(
                                placement -> process(report, content, placement), () -> refuse(report, NOT_YOURS));
        }
        return false;
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

    private void process(IncomingReport report, SupplierReport content, Placement placement) {
        var event = envelope(report, placement.caseId());
        var id = report.reportId();
        acknowledgements.begin(
                id,
                event,
                () -> ReportAcknowledgement.receive(
                        report, placement.caseId(), placement.citizenId(), published(report), clock.instant()));
        try {
            var supplier = suppliers.require(report.supplierId());
            placements.applyEvent(placement.id(), event, current -> effect(current, id, content, supplier));
            acknowledgements.applyEvent(id, event, it -> it.accept(clock.instant()));
        } catch (RuleViolation forbidden) {
            var refusal = new Refusal(forbidden.code(), "A rule does not allow this for the placement as it is.");
            acknowledgements.applyEvent(id, event, it -> it.reject(refusal, clock.instant()));
        }
    }

    /** Nothing is recorded about an erased person, whether it holds text or not; a report applied before is answered as such. */
    private List<PlacementEvent> effect(Placement current, UUID reportId, SupplierReport content, Supplier supplier) {
        var events = current.report(reportId, content, supplier, settings.clarification());
        if (!events.isEmpty()) {
            placements.requireNotErased(current.caseId());
            var today = DanishTime.day(clock.instant());
            RuleViolation.unless(current.isOpenTo(supplier.code(), today), "PLACEMENT_STATE_FORBIDS");
        }
        return events;
    }

    private void refuse(IncomingReport report, Refusal refusal) {
        var id = report.reportId();
        var event = envelope(report, id);
        acknowledgements.begin(
                id, event, () -> ReportAcknowledgement.refuse(report, refusal, published(report), clock.instant()));
        acknowledgements.applyEvent(id, event, it -> it.reject(refusal, clock.instant()));
    }

    private boolean published(IncomingReport report) {
        return suppliers.hasTopics(report.supplierId());
    }

    /** Suppliers' systems do not count their events; the acknowledgement keeps a report from being applied twice. */
    private EventEnvelope envelope(IncomingReport report, UUID caseId) {
        String type = report.type() == null ? "unreadable" : report.type();
        UUID id = report.reportId();
        return new EventEnvelope(id, type, report.supplierId(), id, caseId, 0, clock.instant());
    }
}
