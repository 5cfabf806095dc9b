package dk.samvaer.starter.input;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Whether a member of a body is required: every record component that is not {@code @Nullable} is, primitives included. */
public final class Members {
    private Members() {}

    public static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
