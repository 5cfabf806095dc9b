package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How and how far the citizen is driven, and the day from which that replaces what was granted before. */
public record GrantedMode(
        TransportMode mode,
        Limits limits,
        LocalDate from,
        @Nullable Confidential reason,
        Actor decidedBy,
        Instant decidedAt) {

    /** What was stored before limits were granted has none. */
    public GrantedMode {
        limits = Objects.requireNonNullElse(limits, Limits.NONE);
    }

    /** The mode in force on that day or, before the first day, to be in force; empty while none is granted. */
    public static Optional<TransportMode> inForce(List<GrantedMode> modes, LocalDate day) {
        return on(modes, day).map(GrantedMode::mode);
    }

    /** What is in force on that day or, before the first day, to be in force; empty while none is granted. */
    public static Optional<GrantedMode> on(List<GrantedMode> modes, LocalDate day) {
        return modes.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> modes.stream().findFirst());
    }

    /** What is in force on that day, and what follows it. */
    static Stream<GrantedMode> since(List<GrantedMode> modes, LocalDate day) {
        var later = modes.stream().filter(it -> it.from().isAfter(day));
        return Stream.concat(on(modes, day).stream(), later).distinct();
    }

    boolean isReasoned() {
        return reason != null && !reason.isBlank();
    }

    boolean sameAs(GrantedMode other) {
        return mode.equals(other.mode) && limits.equals(other.limits);
    }

    /** Whether the citizen, who has not asked for it, may be worse off with it; another mode always may. */
    boolean mayWorsen(GrantedMode before) {
        return !mode.equals(before.mode) || limits.lessThan(before.limits);
    }

    /** The same from that day on, where it was to begin before. */
    GrantedMode notBefore(LocalDate day) {
        return from.isBefore(day) ? new GrantedMode(mode, limits, day, reason, decidedBy, decidedAt) : this;
    }
}
