package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.visitation.domain.assessment.Background;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.register.KnownSupplier;
import dk.samvaer.visitation.domain.register.KnownSupplierEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The suppliers that the register in supplier-service has told of; a decision names no other. */
// SU-01
@Service
public class Suppliers {
    private final Aggregates<KnownSupplier, KnownSupplierEvent> suppliers;

    Suppliers(Aggregates<KnownSupplier, KnownSupplierEvent> suppliers) {
        this.suppliers = suppliers;
    }

    public void registered(EventEnvelope event, String code, LocalDate from, boolean openAccess, List<UUID> units) {
        var id = KnownSupplier.idOf(code);
        suppliers.begin(
                id,
                event,
                () -> List.of(new KnownSupplierEvent.Registered(id, event.caseId(), from, openAccess, units)));
        suppliers.applyEvent(id, event, it -> it.registered(from, openAccess, units));
    }

    public void deactivated(EventEnvelope event, String code, LocalDate from) {
        suppliers.applyEvent(KnownSupplier.idOf(code), event, it -> it.deactivated(from));
    }

    /** What was looked at before the choice names registered suppliers only, each as the kind of offer that it is. */
    // R2
    void requireSound(List<Background.LookedAt> offers, LocalDate today) {
        offers.forEach(it -> it.requireSound(
                it.supplierId() == null
                        ? null
                        : suppliers.find(KnownSupplier.idOf(it.supplierId())).orElse(null),
                today));
    }

    /** The refusal of a decision that leaves the offer with a supplier who is not registered on its first day, or needs no grant. */
    Optional<RuleViolation> refusal(Recommendation recommendation) {
        var code = recommendation.supplierId();
        var day = recommendation.startsOn();
        if (code == null || day == null || !recommendation.kind().leavesOffer()) {
            return Optional.empty();
        }
        var known = suppliers.find(KnownSupplier.idOf(code));
        if (known.isEmpty()) {
            return Optional.of(new RuleViolation("SUPPLIER_UNKNOWN"));
        }
        if (known.get().openAccess()) {
            return Optional.of(new RuleViolation("SUPPLIER_OPEN_ACCESS"));
        }
        return known.filter(it -> !it.isRegisteredOn(day)).map(it -> new RuleViolation("SUPPLIER_NOT_REGISTERED"));
    }
}
