package dk.samvaer.starter.time;

import dk.samvaer.starter.domain.DanishTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The system clock in {@code Europe/Copenhagen}, which can be moved ahead so that a demo shows weeks in a minute. */
public final class MovableClock extends Clock {
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
