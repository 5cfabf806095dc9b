package dk.samvaer.supplier.domain.daily;

import dk.samvaer.starter.domain.InvalidInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that a list is narrowed to, both included; null is open. */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    public DayRange {
        if (from != null && to != null && to.isBefore(from)) {
            throw InvalidInput.parameter("to", "PERIOD_INVALID");
        }
    }

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
