package dk.samvaer.starter.web;

import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.store.ActKey;
import dk.samvaer.starter.store.Creation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes a {@link Creation} or an {@link ActKey} from caller, method, path, {@code Idempotency-Key} and body. */
public final class CreationArgument {
    public static final String HEADER = "Idempotency-Key";

    private static final UUID NAMESPACE = UUID.fromString("6f3f1b1e-52c5-5d0b-9a53-0e3c6a2f7d10");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final BlindIndex fingerprints;

    CreationArgument(BlindIndex fingerprints) {
        this.fingerprints = fingerprints;
    }

    Creation read(HttpServletRequest request) {
        return new Creation(id(request), fingerprint(request));
    }

    ActKey act(HttpServletRequest request) {
        return new ActKey(id(request), fingerprint(request));
    }

    private static UUID id(HttpServletRequest request) {
        var key = key(request.getHeader(HEADER));
        var name = String.join("\n", subject(request), request.getMethod(), request.getRequestURI(), key);
        return Ids.derive(NAMESPACE, name);
    }

    private String fingerprint(HttpServletRequest request) {
        var body = Objects.requireNonNull(WebUtils.getNativeRequest(request, BufferedBody.class))
                .bytes();
        return fingerprints.of("request-body", canonical(body));
    }

    /** The same JSON with other blanks, another order of members or another way to write a number is the same body. */
    private static byte[] canonical(byte[] body) {
        try {
            return JSON.writeValueAsBytes(JSON.readValue(body, Object.class));
        } catch (JacksonException noJson) {
            return body;
        }
    }

    private static String key(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw InvalidInput.parameter(HEADER, "IDEMPOTENCY_KEY_MISSING");
        }
        if (!header.matches("[\\x20-\\x7E]{1,128}")) {
            throw InvalidInput.parameter(HEADER, "IDEMPOTENCY_KEY_INVALID");
        }
        return header;
    }

    private static String subject(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
    }
}
