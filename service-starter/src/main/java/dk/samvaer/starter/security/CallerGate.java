package dk.samvaer.starter.security;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.SupplierAccess;
import dk.samvaer.starter.store.Gate;
import java.time.InstantSource;

/**
 * Decides who may see which aggregates. Source: rules of the domain § 10. Staff of the municipality and other services see all that their
 * {@link Allow} lets them reach; staff of a supplier see what {@link SupplierAccess} opens to it today, citizens what carries their own
 * id; operators and auditors see no case. A records officer reaches only the hand-over to the archive and the erasure, whose answers carry no
 * content. Anybody else gets the same 404 as for an unknown id, so that guessing ids reveals nothing.
 */
public final class CallerGate implements Gate {
    private final InstantSource clock;

    public CallerGate(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void admit(Aggregate<?, ?> aggregate) {
        if (!Callers.current().map(caller -> maySee(caller, aggregate)).orElse(false)) {
            throw new NotFound(aggregate.getClass().getSimpleName(), aggregate.id());
        }
    }

    private boolean maySee(Caller caller, Aggregate<?, ?> aggregate) {
        return aggregate.concernsNobody() || maySeeCase(caller, aggregate);
    }

    private boolean maySeeCase(Caller caller, Aggregate<?, ?> aggregate) {
        return switch (caller.role()) {
            case VISITATOR, LEADER, COMPLAINT_OFFICER, TRANSPORT_OFFICE, RECORDS_OFFICER, SYSTEM -> true;
            case SUPPLIER_STAFF ->
                caller.supplierId() != null && aggregate.isOpenTo(caller.supplierId(), DanishTime.day(clock.instant()));
            case CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE ->
                aggregate.citizenId().equals(caller.citizenId());
            case AUDITOR, OPERATOR -> false;
        };
    }
}
