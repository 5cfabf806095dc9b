package dk.samvaer.starter.input;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Whether a member of a body is required: every record component that is not {@code @Nullable} is, primitives included. */
public final class Members {
    private Members() {}

    public static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The member's name on the wire. */
    public static String name(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }
}
