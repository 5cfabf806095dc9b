package dk.samvaer.visitation.web.cases;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A moment that somebody asks about: an RFC 3339 instant, or a date, which means the end of that day, or now where the day is today. */
final class Moment {
    private static final int DATE_LENGTH = "2026-11-23".length();

    private Moment() {}

    /** Of the query parameter {@code asOf}. */
    static Instant parse(String text, Instant now) {
        try {
            return text.length() == DATE_LENGTH ? endOf(LocalDate.parse(text), now) : past(instant(text), now);
        } catch (DateTimeParseException malformed) {
            throw InvalidInput.parameter("asOf", "PARAMETER_INVALID");
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Instant endOf(LocalDate day, Instant now) {
        boolean today = day.equals(DanishTime.day(now));
        var end = DanishTime.endOf(day).minusMillis(1);
        return today ? now : past(end, now);
    }

    private static Instant past(Instant moment, Instant now) {
        return Optional.of(moment)
                .filter(it -> !it.isAfter(now))
                .orElseThrow(() -> InvalidInput.parameter("asOf", "AS_OF_IN_FUTURE"));
    }
}
