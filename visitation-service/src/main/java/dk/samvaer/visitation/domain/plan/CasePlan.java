package dk.samvaer.visitation.domain.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The case's § 141 action plan, as plan-service tells of it.
 *
 * @param offeredOn the epoch where the offer was not told
 */
public record CasePlan(
        UUID id,
        Status status,
        LocalDate offeredOn,
        @Nullable Integer version,
        @Nullable String transportMode,
        @Nullable String transportStatus) {
    private static final String NOT_GRANTED = "NOT_GRANTED";

    public enum Status {
        OFFERED,
        DECLINED,
        ADOPTED
    }

    public static CasePlan offered(UUID id, LocalDate on) {
        return new CasePlan(id, Status.OFFERED, on, null, null, null);
    }

    public static CasePlan declined(@Nullable CasePlan before, UUID id, LocalDate on) {
        return new CasePlan(id, Status.DECLINED, before == null ? on : before.offeredOn, null, null, null);
    }

    public static CasePlan adopted(
            @Nullable CasePlan before,
            UUID id,
            @Nullable Integer version,
            @Nullable String mode,
            @Nullable String status) {
        var offeredOn = before == null ? LocalDate.EPOCH : before.offeredOn;
        return new CasePlan(id, Status.ADOPTED, offeredOn, version, mode, status);
    }

    public boolean settled() {
        return status != Status.OFFERED;
    }

    /** Whether it states that transport was refused. */
    public boolean statesRefusal() {
        return Objects.equals(transportStatus, NOT_GRANTED);
    }
}
