package dk.samvaer.starter.audit;

import dk.samvaer.starter.audit.RefusalLog.Refusal;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * @param count how many accesses it stands for: more than 1 only for refusals of the same kind within a minute
 * @param client the network address from which somebody came who was refused and not logged in
 * @param onBehalfOf the subject of the person for whom a service asked; null where nobody said so, or where the service asked for itself
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
        UUID correlationId,
        int count,
        @Nullable String client,
        @Nullable String onBehalfOf) {

    public AccessEntry {
        shown = List.copyOf(shown);
    }

    /** Refusals of the same kind that concerned no aggregate. */
    static AccessEntry refusals(Refusal kind, int count, Instant at, UUID correlationId) {
        return new AccessEntry(
                UUID.randomUUID(),
                at.truncatedTo(ChronoUnit.MILLIS),
                kind.subject(),
                kind.role(),
                kind.action(),
                kind.operation(),
                null,
                null,
                null,
                null,
                List.of(),
                kind.operation(),
                Outcome.REFUSED,
                correlationId,
                count,
                kind.client(),
                null);
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
