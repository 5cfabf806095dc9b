package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.visitation.application.Erasures;
import org.springframework.stereotype.Component;

/** Completes an erasure on visitation's own event, in case it was interrupted after the first case. */
// DP-06
@Component
class ErasureSubscriber implements Subscriber {
    private final Erasures erasures;

    ErasureSubscriber(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public void subscribe(Subscriptions on) {
        on.atOnce(
                "visitation.person-erased.v1",
                ForeignEvents.PersonErased.class,
                (envelope, erased) -> erasures.complete(erased.citizenId()));
    }
}
