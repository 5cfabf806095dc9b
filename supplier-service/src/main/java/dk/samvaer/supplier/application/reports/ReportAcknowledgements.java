package dk.samvaer.supplier.application.reports;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.application.reports.ReportChecks.Judgement;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import java.time.Clock;
import java.util.List;
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
    private final Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements;
    private final ReportChecks checks;
    private final ReportEffects effects;
    private final RegisteredSuppliers suppliers;
    private final Clock clock;

    public ReportAcknowledgements(
            Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements,
            Aggregates<Placement, PlacementEvent> placements,
            RegisteredSuppliers suppliers,
            ReportEffects effects,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.checks = new ReportChecks(placements, suppliers, clock);
        this.effects = effects;
        this.suppliers = suppliers;
        this.clock = clock;
    }

    /**
     * How a report was received.
     *
     * @param id of the acknowledgement that answers it
     * @param again whether its answer was published because of another delivery, and is to be published again for this one
     */
    public record Receipt(UUID id, boolean again) {}

    public Versioned<ReportAcknowledgement> read(UUID id) {
        return acknowledgements.read(id);
    }

    public List<ReportAcknowledgement> readAll(List<UUID> ids) {
        return acknowledgements.readAll(ids);
    }

    /**
     * Receives a report and answers it. Another report under the id of one that came before is refused under an id of its own.
     *
     * @param delivery where it stood on the supplier's topic; null where it came over HTTP
     */
    public Receipt receive(IncomingReport report, @Nullable ReportDelivery delivery) {
        var kept = acknowledgements.find(report.reportId()).orElse(null);
        if (kept != null && !kept.isOf(report)) {
            return receive(report.reused(), delivery);
        }
        if (kept != null && kept.answered()) {
            return new Receipt(kept.id(), kept.published());
        }
        return switch (checks.judge(report)) {
            case Judgement.Refused refused -> refuse(report, delivery, kept, refused.refusal());
            case Judgement.Admitted admitted -> process(report, delivery, kept, admitted);
        };
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

    private Receipt process(
            IncomingReport report,
            @Nullable ReportDelivery delivery,
            @Nullable ReportAcknowledgement kept,
            Judgement.Admitted admitted) {
        var placement = admitted.placement();
        var event = envelope(report, null, placement.caseId());
        boolean mine = kept != null
                || acknowledgements.beginUnseen(
                        report.reportId(),
                        event,
                        () -> ReportAcknowledgement.receive(
                                report,
                                placement.caseId(),
                                placement.citizenId(),
                                admitted.published(),
                                clock.instant()));
        if (!mine) {
            return receive(report, delivery);
        }
        var delivered = envelope(report, delivery, placement.caseId());
        try {
            effects.apply(event, admitted.content(), placement);
            return answer(report, delivered, it -> it.accept(clock.instant()));
        } catch (RuleViolation forbidden) {
            var refusal = new Refusal(forbidden.code(), "A rule does not allow this for the placement as it is.");
            return answer(report, delivered, it -> it.reject(refusal, clock.instant()));
        }
    }

    private Receipt refuse(
            IncomingReport report,
            @Nullable ReportDelivery delivery,
            @Nullable ReportAcknowledgement kept,
            Refusal refusal) {
        var id = report.reportId();
        var delivered = envelope(report, delivery, id);
        if (kept != null) {
            return answer(report, delivered, it -> it.reject(refusal, clock.instant()));
        }
        boolean begun = acknowledgements.beginUnseen(
                id, delivered, () -> ReportAcknowledgement.refuse(report, refusal, published(report), clock.instant()));
        return begun ? new Receipt(id, false) : receive(report, delivery);
    }

    /** Gives the answer together with the delivery that gets it, unless another delivery has got it meanwhile. */
    private Receipt answer(
            IncomingReport report,
            EventEnvelope delivered,
            Function<ReportAcknowledgement, List<ReportAcknowledgementEvent>> answer) {
        var id = report.reportId();
        try {
            acknowledgements.applyEvent(id, delivered, it -> {
                if (it.answered()) {
                    throw new AnsweredBefore();
                }
                return answer.apply(it);
            });
            return new Receipt(id, false);
        } catch (AnsweredBefore another) {
            return new Receipt(id, published(report));
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
