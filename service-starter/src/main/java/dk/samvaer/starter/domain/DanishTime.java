package dk.samvaer.starter.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Converts between moments and days in Denmark, where everything that is counted in days is counted. */
public final class DanishTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private DanishTime() {}

    /** The day it is in Denmark at this moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after the day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
