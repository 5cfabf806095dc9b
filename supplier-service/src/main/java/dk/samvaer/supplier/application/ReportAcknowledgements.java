package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.Incoming;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.ReportAcknowledgement;
import dk.samvaer.supplier.domain.ReportAcknowledgementEvent;
import dk.samvaer.supplier.domain.Supplier;
import dk.samvaer.supplier.domain.SupplierReport;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reports from suppliers' own systems. Each gets its receipt first, then has its effect on the placement, then is answered; whatever is
 * interrupted in between is taken up where it stopped when the report comes again.
 */
@Service
public class ReportAcknowledgements {
    private static final Refusal NOT_YOURS = new Refusal("PLACEMENT_NOT_YOURS", "The supplier has no such placement.");

    private final Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> receipts;
    private final Aggregates<Placement, PlacementEvent> placements;
    private final Suppliers suppliers;
    private final Clock clock;

    public ReportAcknowledgements(
            Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> receipts,
            Aggregates<Placement, PlacementEvent> placements,
            Suppliers suppliers,
            Clock clock) {
        this.receipts = receipts;
        this.placements = placements;
        this.suppliers = suppliers;
        this.clock = clock;
    }

    /**
     * Takes in a report and answers it.
     *
     * @return false where it was answered before and nothing has changed
     */
    public boolean receive(Reading reading) {
        UUID id = reading.incoming().receiptId();
        if (receipts.find(id).filter(ReportAcknowledgement::answered).isPresent()) {
            return false;
        }
        switch (reading) {
            case Reading.NotUnderstood unclear -> refuse(unclear.incoming(), unclear.refusal());
            case Reading.Understood clear ->
                placement(clear)
                        .ifPresentOrElse(placement -> act(clear, placement), () -> refuse(clear.incoming(), NOT_YOURS));
        }
        return true;
    }

    public Versioned<ReportAcknowledgement> read(UUID id) {
        return receipts.read(id);
    }

    /** Visitation has opened a reassessment, or added the report to the open one. */
    public void takenUp(EventEnvelope event, UUID reportId, UUID reassessmentId) {
        if (receipts.find(reportId).isPresent()) {
            receipts.applyEvent(reportId, event, receipt -> receipt.takenUp(reassessmentId, clock.instant()));
        }
    }

    public void concluded(
            EventEnvelope event, UUID receiptId, UUID reassessmentId, String outcome, @Nullable UUID decisionId) {
        receipts.applyEvent(
                receiptId, event, receipt -> receipt.concluded(reassessmentId, outcome, decisionId, clock.instant()));
    }

    private Optional<Placement> placement(Reading.Understood clear) {
        return placements
                .find(clear.report().placementId())
                .filter(placement ->
                        placement.supplierId().equals(clear.incoming().supplierId()));
    }

    private void act(Reading.Understood clear, Placement placement) {
        Incoming incoming = clear.incoming();
        EventEnvelope heard = envelope(incoming, placement.caseId());
        UUID id = incoming.receiptId();
        receipts.begin(
                id,
                heard,
                () -> ReportAcknowledgement.receive(
                        incoming, placement.caseId(), placement.citizenId(), clock.instant()));
        try {
            var supplier = suppliers.require(incoming.supplierId());
            placements.applyEvent(placement.id(), heard, current -> effect(current, id, clear.report(), supplier));
            receipts.applyEvent(id, heard, receipt -> receipt.accept(clock.instant()));
        } catch (RuleViolation forbidden) {
            Refusal refusal = new Refusal(forbidden.code(), "A rule does not allow this for the placement as it is.");
            receipts.applyEvent(id, heard, receipt -> receipt.reject(refusal, clock.instant()));
        }
    }

    /** Of an erased person nothing is taken in any more, whether it holds text or not; what had its effect before is answered as such. */
    private List<PlacementEvent> effect(Placement current, UUID reportId, SupplierReport report, Supplier supplier) {
        List<PlacementEvent> events = current.report(reportId, report, supplier);
        if (!events.isEmpty()) {
            placements.requireNotErased(current.caseId());
        }
        return events;
    }

    private void refuse(Incoming incoming, Refusal refusal) {
        UUID id = incoming.receiptId();
        EventEnvelope heard = envelope(incoming, id);
        receipts.begin(id, heard, () -> ReportAcknowledgement.refuse(incoming, refusal, clock.instant()));
        receipts.applyEvent(id, heard, receipt -> receipt.reject(refusal, clock.instant()));
    }

    /** Suppliers' systems do not count their events; what keeps a report from acting twice is its receipt. */
    private EventEnvelope envelope(Incoming incoming, UUID caseId) {
        String type = incoming.type() == null ? "unreadable" : incoming.type();
        UUID id = incoming.receiptId();
        return new EventEnvelope(id, type, incoming.supplierId(), id, caseId, 0, clock.instant());
    }
}
