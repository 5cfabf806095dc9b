package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.visitation.domain.overview.TimelineCatalogue;
import dk.samvaer.visitation.messaging.TimelineEntries.AnyData;
import dk.samvaer.visitation.persistence.Timelines;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the events of all services on the timeline, before the case handles them, so that an event which the case refuses is shown too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TimelineSubscriber implements Subscriber {
    private final Timelines timelines;

    TimelineSubscriber(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public void subscribe(Subscriptions on) {
        TimelineCatalogue.byType()
                .values()
                .forEach(shown -> on.on(
                        shown.type(),
                        AnyData.class,
                        (envelope, data) -> timelines.add(List.of(TimelineEntries.of(shown, envelope, data)))));
    }
}
