package dk.samvaer.starter.audit;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One access, or one refusal. Source: rules of the domain, DP-04. Ids and codes only.
 *
 * @param subject of the identity provider; null where nobody was logged in
 * @param operation the controller method, or the HTTP method where none was reached
 * @param shown what a page of a list showed; empty for everything else
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
        List<Shown> shown,
        String purpose,
        Outcome outcome,
        UUID correlationId) {

    public AccessEntry {
        shown = List.copyOf(shown);
    }

    public enum Action {
        READ,
        WRITE
    }

    public enum Outcome {
        ADMITTED,
        REFUSED
    }

    /** One line of a list that the caller saw. */
    public record Shown(UUID caseId, UUID citizenId, UUID aggregateId) {

        static Shown of(Aggregate<?, ?> aggregate) {
            return new Shown(aggregate.caseId(), aggregate.citizenId(), aggregate.id());
        }
    }
}
