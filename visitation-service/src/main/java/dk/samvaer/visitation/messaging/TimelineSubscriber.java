package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.visitation.application.Timeline;
import dk.samvaer.visitation.domain.overview.TimelineCatalogue;
import dk.samvaer.visitation.messaging.TimelineEntries.AnyData;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the events of all services on the timeline, before the case is asked: what has happened is shown also where the case refuses it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TimelineSubscriber implements Subscriber {
    private final Timeline timeline;

    TimelineSubscriber(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void subscribe(Subscriptions on) {
        TimelineCatalogue.byType()
                .values()
                .forEach(shown -> on.on(
                        shown.type(),
                        AnyData.class,
                        (heard, data) -> timeline.add(List.of(TimelineEntries.of(shown, heard, data)))));
    }
}
