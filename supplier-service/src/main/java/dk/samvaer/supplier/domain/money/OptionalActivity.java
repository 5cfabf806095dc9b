package dk.samvaer.supplier.domain.money;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A voluntary activity of a supplier beside its daily ones, for which those who opt in pay. What was said of it never changes: another price
 * is another activity, which is opted in to anew.
 *
 * @param price what one day of it costs
 * @param outing whether it leads out of the house
 * @param to the last day of it, at most a year after the first
 * @param withdrawnFrom the first day on which it is not offered any more
 */
// R45, PA-02
public record OptionalActivity(
        UUID id,
        String supplierId,
        String title,
        ChargeCategory category,
        Amount price,
        boolean outing,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate withdrawnFrom)
        implements Aggregate<OptionalActivity, OptionalActivityEvent> {

    /** What a supplier wants to offer. */
    public record Terms(
            String title,
            ChargeCategory category,
            PaymentFor paymentFor,
            boolean outing,
            Amount price,
            LocalDate from,
            LocalDate to) {}

    // R46, PA-02, TR-04, SU-07
    public static List<OptionalActivityEvent> offer(
            UUID id, String supplierId, Terms terms, ChargeRules rules, LocalDate today) {
        unless(terms.paymentFor() == PaymentFor.OPTIONAL_ACTIVITY, "CHARGE_NOT_ALLOWED");
        unless(!terms.title().isBlank(), "TITLE_REQUIRED");
        rules.requirePrice(terms.price());
        rules.requireChargeable(terms.category(), terms.outing(), terms.from());
        unless(!terms.from().isBefore(today), "DATE_IN_THE_PAST");
        unless(!terms.to().isBefore(terms.from()), "PERIOD_ENDS_BEFORE_IT_BEGINS");
        unless(terms.to().isBefore(terms.from().plusYears(1)), "ACTIVITY_TOO_LONG");
        return List.of(new OptionalActivityEvent.Offered(id, supplierId, terms));
    }

    public static OptionalActivity begin(OptionalActivityEvent event) {
        if (!(event instanceof OptionalActivityEvent.Offered first)) {
            throw new IllegalArgumentException("an activity begins with an offer");
        }
        var terms = first.terms();
        return new OptionalActivity(
                first.activityId(),
                first.supplierId(),
                terms.title(),
                terms.category(),
                terms.price(),
                terms.outing(),
                terms.from(),
                terms.to(),
                null);
    }

    public List<OptionalActivityEvent> withdraw(LocalDate day, LocalDate today) {
        unless(!day.isBefore(today), "DATE_IN_THE_PAST");
        unless(withdrawnFrom == null || day.isBefore(withdrawnFrom), "ACTIVITY_WITHDRAWN");
        return List.of(new OptionalActivityEvent.Withdrawn(day));
    }

    boolean offeredOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to) && (withdrawnFrom == null || day.isBefore(withdrawnFrom));
    }

    @Override
    public OptionalActivity apply(OptionalActivityEvent event) {
        return switch (event) {
            case OptionalActivityEvent.Offered e -> throw new IllegalStateException("offered already");
            case OptionalActivityEvent.Withdrawn e ->
                new OptionalActivity(id, supplierId, title, category, price, outing, from, to, e.from());
        };
    }

    @Override
    public boolean concernsNobody() {
        return true;
    }

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return id;
    }
}
