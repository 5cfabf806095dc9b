package dk.samvaer.supplier.domain.money;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality has set about charges.
 *
 * @param recordWithinDays how many days after the activity a charge may still be recorded
 * @param highestPrice in øre; no activity may cost more
 * @param categories which categories may be charged, from when and to when
 */
// PA-02, CFG-01
public record ChargeRules(int recordWithinDays, long highestPrice, List<Row> categories) {

    /**
     * A category and the days on which it may be charged.
     *
     * @param outingOnly whether it may be charged only for what happens on an outing; always so for transport
     * @param validTo the last day; null while no end is known
     */
    public record Row(
            ChargeCategory category,
            boolean outingOnly,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean allows(ChargeCategory wanted, boolean outing, LocalDate day) {
            boolean onOuting = outing || !outingOnly && category != ChargeCategory.OUTING_TRANSPORT;
            return category == wanted
                    && onOuting
                    && !day.isBefore(validFrom)
                    && (validTo == null || !day.isAfter(validTo));
        }
    }

    public ChargeRules {
        categories = List.copyOf(categories);
    }

    void requireChargeable(ChargeCategory category, boolean outing, LocalDate day) {
        unless(categories.stream().anyMatch(it -> it.allows(category, outing, day)), "CHARGE_NOT_ALLOWED");
    }

    void requirePrice(Amount price) {
        unless(price.isPositive(), "AMOUNT_NOT_POSITIVE");
        unless(price.oere() <= highestPrice, "AMOUNT_TOO_HIGH");
    }

    void requireInTime(LocalDate day, LocalDate today) {
        unless(!day.isAfter(today), "DATE_IN_FUTURE");
        unless(!today.isAfter(day.plusDays(recordWithinDays)), "CHARGE_TOO_LATE");
    }
}
