package dk.samvaer.starter.time;

import dk.samvaer.starter.domain.DanishTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The system's clock in {@code Europe/Copenhagen}, which can be moved so that weeks can be shown in a minute. */
public final class MovableClock extends Clock {
    /** Where everything counted in days is counted. */
    private final Clock system;

    private volatile Duration offset;

    public MovableClock(Duration offset) {
        this(Clock.system(DanishTime.ZONE), offset);
    }

    private MovableClock(Clock system, Duration offset) {
        this.system = system;
        this.offset = offset;
    }

    /** Sets how far this clock is ahead of the system's. */
    public void moveTo(Duration ahead) {
        offset = ahead;
    }

    public Duration offset() {
        return offset;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(system.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }
}
