package dk.samvaer.complaint.domain.forwarding;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to hand the complaint with its file to the appeals board, whose contents no longer change.
 *
 * @param id the same at each delivery, so that the board takes it once
 * @param packageId the stored file
 * @param sha256 of the stored file
 * @param parts what kinds of documents the stored file has, such as DECISION, each once and in the file's order; none in a request of before
 * @param by who asked for it; null where it is forwarded by itself
 * @param statement what the municipality adds for the board
 * @param receipt null until the board has confirmed
 * @param refusal null unless the file cannot reach the board as it is
 */
// R54, CP-09
public record Forwarding(
        UUID id,
        UUID packageId,
        String sha256,
        List<String> parts,
        Instant requestedAt,
        @Nullable Actor by,
        @Nullable Confidential statement,
        @Nullable BoardReceipt receipt,
        @Nullable BoardRefusal refusal) {

    public Forwarding {
        parts = Objects.requireNonNullElse(parts, List.of());
    }

    /** A request that nothing has come of yet. */
    public static Forwarding of(
            UUID packageId,
            String sha256,
            List<String> parts,
            Instant requestedAt,
            @Nullable Actor by,
            @Nullable Confidential statement) {
        return new Forwarding(UUID.randomUUID(), packageId, sha256, parts, requestedAt, by, statement, null, null);
    }

    public Forwarding confirmed(BoardReceipt confirmation) {
        return new Forwarding(id, packageId, sha256, parts, requestedAt, by, statement, confirmation, refusal);
    }

    public Forwarding refused(BoardRefusal why) {
        return new Forwarding(id, packageId, sha256, parts, requestedAt, by, statement, receipt, why);
    }

    /** Whether it is on its way: neither there nor refused. */
    public boolean underWay() {
        return receipt == null && refusal == null;
    }
}
