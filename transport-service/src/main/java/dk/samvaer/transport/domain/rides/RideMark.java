package dk.samvaer.transport.domain.rides;

import dk.samvaer.starter.domain.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who said what became of a ride, and when. */
public record RideMark(Actor by, Instant at, @Nullable RideCode code) {}
