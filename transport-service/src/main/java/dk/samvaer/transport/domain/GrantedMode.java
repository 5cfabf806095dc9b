package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mode and the day from which it replaces the one before. */
public record GrantedMode(
        TransportMode mode, LocalDate from, @Nullable Confidential reason, Actor decidedBy, Instant decidedAt) {

    /** The mode in force on that day or, before the first day, to be in force; empty while none is granted. */
    public static Optional<TransportMode> inForce(List<GrantedMode> modes, LocalDate day) {
        return modes.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> modes.stream().findFirst())
                .map(GrantedMode::mode);
    }
}
