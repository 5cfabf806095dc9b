package dk.samvaer.starter.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.events.WireJson;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Holds that every event a service listens to is read whole from its producer's own sample, with a field that nobody here knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface ForeignEventRules {
    /** The type of each event that is listened to, with the record it is read into. */
    Map<String, ? extends Class<?>> foreign();

    /** The records' components, as {@code PlanAdopted.transportMode}, that a producer's sample leaves out. */
    default Set<String> leftOut() {
        return Set.of();
    }

    @ParameterizedTest
    @MethodSource("foreignEvents")
    default void everything_that_is_needed_is_in_the_producers_sample(String type, Class<?> data) {
        var read = read(type, data);
        assertThat(data.getRecordComponents())
                .filteredOn(component -> value(component, read) == null)
                .allMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .extracting(component -> data.getSimpleName() + "." + component.getName())
                .isSubsetOf(leftOut());
    }

    /** The source of {@link #everything_that_is_needed_is_in_the_producers_sample}. */
    default Object[][] foreignEvents() {
        return new TreeMap<>(foreign())
                .entrySet().stream()
                        .map(event -> new Object[] {event.getKey(), event.getValue()})
                        .toArray(Object[][]::new);
    }

    /** Reads a type's sample, with one field more, as a service that does not know the field. */
    static <D> D read(String type, Class<D> data) {
        var json = (ObjectNode) Contract.sampleJson(type);
        json.put("addedLater", "unknown here");
        return WireJson.read(json.toString().getBytes(UTF_8), data);
    }

    /** The id in a field of a type's sample. */
    static UUID id(String type, String field) {
        return UUID.fromString(Contract.sampleJson(type).path(field).asString());
    }

    private static @Nullable Object value(RecordComponent component, Object data) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(component + " is not readable", unreadable);
        }
    }
}
