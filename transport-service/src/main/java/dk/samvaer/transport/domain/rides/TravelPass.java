package dk.samvaer.transport.domain.rides;

import dk.samvaer.starter.domain.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pass for public transport, in place of rides.
 *
 * @param to its last day; null where it lasts as long as the grant
 * @param carrierId code of the company that sells it; null where none was registered, and in what was stored before it was kept
 */
// TR-02
public record TravelPass(
        LocalDate from, @Nullable LocalDate to, @Nullable String carrierId, Actor issuedBy, Instant issuedAt) {

    boolean overlaps(TravelPass other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    private boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
