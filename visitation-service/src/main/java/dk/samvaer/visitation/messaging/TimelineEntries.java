package dk.samvaer.visitation.messaging;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.messaging.CloudEvent;
import dk.samvaer.visitation.domain.overview.TimelineCatalogue;
import dk.samvaer.visitation.domain.overview.TimelineEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** From an event to what the timeline shows of it: of the data only the fields that the catalogue names. */
final class TimelineEntries {
    private TimelineEntries() {}

    /** The data of whatever event. */
    record AnyData(Map<String, @Nullable Object> fields) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AnyData {}
    }

    static TimelineEntry of(TimelineCatalogue.Shown shown, EventEnvelope heard, AnyData data) {
        Map<String, String> details = new LinkedHashMap<>();
        shown.details().forEach(name -> {
            var value = data.fields().get(name);
            if (value != null) {
                details.put(name, value.toString());
            }
        });
        return new TimelineEntry(
                heard.eventId(),
                heard.caseId(),
                heard.type(),
                heard.source(),
                heard.time(),
                heard.sequence(),
                heard.actorRole(),
                details);
    }

    /** Empty where the event is not one that a timeline shows. */
    static Optional<TimelineEntry> of(CloudEvent event) {
        return Optional.ofNullable(TimelineCatalogue.byType().get(event.shortType()))
                .flatMap(shown -> event.envelope().flatMap(heard -> data(event).map(data -> of(shown, heard, data))));
    }

    private static Optional<AnyData> data(CloudEvent event) {
        try {
            return Optional.of(WireJson.read(event.data(), AnyData.class));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
