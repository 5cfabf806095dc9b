package dk.samvaer.starter.audit;

import dk.samvaer.starter.domain.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One access, or one refusal. Source: rules of the domain, DP-04. Ids and codes only.
 *
 * @param subject of the identity provider; null where nobody was logged in
 * @param operation the controller method, or the HTTP method where none was reached
 * @param purpose what the caller said it is for, else the operation
 */
public record AccessEntry(
        UUID id,
        Instant at,
        @Nullable String subject,
        @Nullable Role role,
        Action action,
        String operation,
        @Nullable UUID caseId,
        @Nullable UUID citizenId,
        @Nullable String aggregateType,
        @Nullable UUID aggregateId,
        String purpose,
        Outcome outcome,
        UUID correlationId) {

    public enum Action {
        READ,
        WRITE
    }

    public enum Outcome {
        ADMITTED,
        REFUSED
    }
}
