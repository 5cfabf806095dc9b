package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.visitation.application.Suppliers;
import org.springframework.stereotype.Component;

/** Learns from supplier-service which suppliers are registered. */
// SU-01
@Component
class SupplierSubscriber implements Subscriber {
    private final Suppliers suppliers;

    SupplierSubscriber(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public void subscribe(Subscriptions on) {
        on.on(
                "supplier.supplier-registered.v1",
                ForeignEvents.SupplierRegistered.class,
                (envelope, e) -> suppliers.registered(
                        envelope, e.supplierId(), e.registeredFrom(), e.openAccess(), e.unitIds()));
        on.on(
                "supplier.supplier-deactivated.v1",
                ForeignEvents.SupplierDeactivated.class,
                (envelope, e) -> suppliers.deactivated(envelope, e.supplierId(), e.deactivatedFrom()));
    }
}
