package dk.samvaer.transport.domain.cost;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price that a carrier and the municipality have agreed on.
 *
 * @param to the last day of it; null while no end is agreed
 */
// CFG-01
public record PriceAgreement(LocalDate from, @Nullable LocalDate to, Price price) {

    public PriceAgreement {
        unless(to == null || !to.isBefore(from), "ENDS_BEFORE_IT_BEGINS");
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    boolean overlaps(PriceAgreement other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    PriceAgreement until(LocalDate lastDay) {
        return new PriceAgreement(from, lastDay, price);
    }
}
