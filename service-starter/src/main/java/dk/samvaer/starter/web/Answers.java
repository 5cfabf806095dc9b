package dk.samvaer.starter.web;

import dk.samvaer.starter.store.Versioned;
import java.net.URI;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Makes a controller's answer: the view of a state, with the version of the state as {@code ETag}. */
public final class Answers {
    private Answers() {}

    public static <S, V> ResponseEntity<V> ok(Versioned<S> found, Function<? super S, ? extends V> view) {
        return ResponseEntity.ok().eTag(etag(found)).body(view.apply(found.state()));
    }

    /** @param location path of what was created, such as {@code /v1/cases/<id>} */
    public static <S, V> ResponseEntity<V> created(
            String location, Versioned<S> created, Function<? super S, ? extends V> view) {
        return ResponseEntity.created(URI.create(location)).eTag(etag(created)).body(view.apply(created.state()));
    }

    private static String etag(Versioned<?> versioned) {
        return "\"" + versioned.version() + "\"";
    }
}
