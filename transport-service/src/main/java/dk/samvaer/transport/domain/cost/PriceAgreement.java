package dk.samvaer.transport.domain.cost;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A price that a carrier and the municipality have agreed on.
 *
 * @param to the last day of it; null while no end is agreed
 * @param corrections the oldest first
 */
// CFG-01
public record PriceAgreement(LocalDate from, @Nullable LocalDate to, Price price, List<PriceCorrection> corrections) {

    public PriceAgreement {
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        unless(to == null || !to.isBefore(from), "ENDS_BEFORE_IT_BEGINS");
    }

    public PriceAgreement(LocalDate from, @Nullable LocalDate to, Price price) {
        this(from, to, price, List.of());
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
        return new PriceAgreement(from, lastDay, price, corrections);
    }

    PriceAgreement corrected(Price right, Confidential reason, Actor by, Instant now) {
        unless(!right.equals(price), "PRICE_THE_SAME");
        var correction = new PriceCorrection(price, reason, by, now);
        return new PriceAgreement(
                from,
                to,
                right,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList());
    }

    /** @param of gives the part of the price that counts */
    Cost cost(Function<Price, Amount> of) {
        var amount = of.apply(price);
        var first =
                corrections.isEmpty() ? amount : of.apply(corrections.getFirst().was());
        boolean changed =
                corrections.stream().anyMatch(it -> !of.apply(it.was()).equals(amount));
        return new Cost(
                amount, first, changed ? DanishTime.day(corrections.getLast().at()) : null);
    }
}
