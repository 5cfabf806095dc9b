package dk.samvaer.supplier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Service declaration, "afklaringsfase"; R31, SU-02: 14 calendar days, the first day with the supplier is day 1. */
public final class ClarificationPhase {
    private static final int DAYS = 14;
    private static final int REMINDER_DAYS_BEFORE = 3;
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private ClarificationPhase() {}

    public static LocalDate lastDay(LocalDate startedOn) {
        return startedOn.plusDays(DAYS - 1L);
    }

    static Instant reminderAt(LocalDate lastDay) {
        return startOf(lastDay.minusDays(REMINDER_DAYS_BEFORE));
    }

    static Instant overdueAt(LocalDate lastDay) {
        return endOf(lastDay);
    }

    static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(COPENHAGEN).toInstant();
    }
}
