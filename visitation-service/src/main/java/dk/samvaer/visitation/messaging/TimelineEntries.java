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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Makes timeline entries of events, with only the fields that the catalogue lists. */
final class TimelineEntries {
    /** A code, a date, a small number, yes or no, a supplier: what else an event holds, which nobody has checked yet, is not stored. */
    private static final Pattern DETAIL =
            Pattern.compile("[A-Z][A-Z_]{0,39}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,4}|true|false|[a-z]{1,12}");

    private TimelineEntries() {}

    /** The data of any event. */
    record AnyData(Map<String, @Nullable Object> fields) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AnyData {}
    }

    static TimelineEntry of(TimelineCatalogue.Shown shown, EventEnvelope envelope, AnyData data) {
        Map<String, String> details = new LinkedHashMap<>();
        shown.details().forEach(name -> {
            var value = data.fields().get(name);
            if (value != null && DETAIL.matcher(value.toString()).matches()) {
                details.put(name, value.toString());
            }
        });
        return new TimelineEntry(
                envelope.eventId(),
                envelope.caseId(),
                envelope.type(),
                envelope.source(),
                envelope.time(),
                envelope.sequence(),
                envelope.actorRole(),
                details);
    }

    /** Empty for an event that no timeline shows. */
    static Optional<TimelineEntry> of(CloudEvent event) {
        return Optional.ofNullable(TimelineCatalogue.byType().get(event.shortType()))
                .flatMap(shown ->
                        event.envelope().flatMap(envelope -> data(event).map(data -> of(shown, envelope, data))));
    }

    private static Optional<AnyData> data(CloudEvent event) {
        try {
            return Optional.of(WireJson.read(event.data(), AnyData.class));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
