package dk.samvaer.starter.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.events.WireJson;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads the data of an event into the record that a subscriber asks for, and refuses data that lack what the record needs. */
final class EventReader {

    /** The data are not what the contract says. The message names the field and repeats no content. */
    static final class Invalid extends RuntimeException {
        Invalid(String reason) {
            super(reason, null, false, false);
        }
    }

    private EventReader() {}

    static <D> D data(CloudEvent event, Class<D> type) {
        D data;
        try {
            data = WireJson.read(event.data(), type);
        } catch (JacksonException malformed) {
            throw new Invalid("data do not fit " + type.getSimpleName() + path(malformed));
        }
        if (data == null) {
            throw new Invalid("data are missing");
        }
        requireFields(data, "");
        return data;
    }

    /** Records within the data are held to the same, in lists too. */
    private static void requireFields(@Nullable Object data, String path) {
        if (data instanceof Collection<?> list) {
            list.forEach(entry -> requireFields(required(entry, path), path));
        } else if (data instanceof Map<?, ?> map) {
            map.values().forEach(value -> requireFields(required(value, path), path));
        } else if (data instanceof Record) {
            for (RecordComponent field : data.getClass().getRecordComponents()) {
                requireField(data, field, path + field.getName());
            }
        }
    }

    private static String path(JacksonException malformed) {
        return malformed.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" : " at " + step.getPropertyName())
                .reduce("", String::concat);
    }

    private static void requireField(Object data, RecordComponent field, String path) {
        try {
            field.getAccessor().setAccessible(true);
            Object value = field.getAccessor().invoke(data);
            boolean optional = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
            requireFields(optional ? value : required(value, path), path + ".");
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Object required(@Nullable Object value, String path) {
        if (value == null) {
            throw new Invalid("data lack " + path);
        }
        return value;
    }

    /** The envelope that a handler sees; every event of the platform names its aggregate and its case. */
    static EventEnvelope envelope(CloudEvent event, @Nullable UUID caseId, boolean acceptsReuse) {
        if (event.aggregateId() == null) {
            throw new Invalid("ce_aggregateid is missing");
        }
        if (caseId == null) {
            throw new Invalid("ce_subject is missing");
        }
        if (event.time() == null) {
            throw new Invalid("ce_time is missing");
        }
        return new EventEnvelope(
                eventId(event),
                event.shortType(),
                event.source(),
                event.aggregateId(),
                caseId,
                event.sequence(),
                event.time(),
                event.actorRole(),
                acceptsReuse);
    }

    static @Nullable UUID caseId(CloudEvent event) {
        return Ids.parse(event.subject()).orElse(null);
    }

    static UUID eventId(CloudEvent event) {
        String name = event.source() + "/" + event.id();
        return Ids.parse(event.id()).orElseGet(() -> UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }
}
