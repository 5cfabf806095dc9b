package dk.samvaer.supplier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Everything counted in days is counted in Denmark. */
final class Days {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private Days() {}

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant();
    }

    static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
