package dk.samvaer.transport.domain.cost;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.RuleViolation;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An amount of Danish kroner that the municipality pays, exact to the øre.
 *
 * @param oere hundredths of a krone
 */
public record Amount(long oere) implements Comparable<Amount> {
    public static final String CURRENCY = "DKK";
    public static final Amount ZERO = new Amount(0);

    private static final int DECIMALS = 2;

    /** @throws RuleViolation {@code AMOUNT_INVALID} where it is no number of kroner with at most two decimals, or below zero */
    public static Amount of(String kroner) {
        unless(kroner.matches("[0-9]{1,12}(\\.[0-9]{1,2})?"), "AMOUNT_INVALID");
        return new Amount(new BigDecimal(kroner).movePointRight(DECIMALS).longValueExact());
    }

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(oere, other.oere));
    }

    public Amount times(long number) {
        return new Amount(Math.multiplyExact(oere, number));
    }

    /** The part of it, rounded to the nearest øre, half an øre up; of no negative amount. */
    public Amount times(long numerator, long denominator) {
        var twice =
                BigInteger.valueOf(oere).multiply(BigInteger.valueOf(numerator)).shiftLeft(1);
        var rounded = twice.add(BigInteger.valueOf(denominator))
                .divide(BigInteger.valueOf(denominator).shiftLeft(1));
        return new Amount(rounded.longValueExact());
    }

    public boolean isPositive() {
        return oere > 0;
    }

    /** In kroner with two decimals after a point, such as {@code 150.00}. */
    public String kroner() {
        return BigDecimal.valueOf(oere, DECIMALS).toPlainString();
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(oere, other.oere);
    }
}
