package dk.samvaer.transport.domain.cost;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agreements with one carrier, the oldest first; no two hold on the same day. A day up to today that has a price keeps it: a price in
 * force is ended and another one begins after it. Only what was entered wrongly is corrected, and what was before is kept.
 */
// CFG-01, TR-02
public record PriceList(List<PriceAgreement> agreements) {
    public static final PriceList NONE = new PriceList(List.of());

    public PriceList {
        agreements = agreements.stream()
                .sorted(Comparator.comparing(PriceAgreement::from))
                .toList();
        unless(!overlap(agreements), "PRICE_AGREEMENTS_OVERLAP");
    }

    /** The price in force on that day; empty where none is agreed. */
    public Optional<Price> on(LocalDate day) {
        return agreementOn(day).map(PriceAgreement::price);
    }

    Optional<PriceAgreement> agreementOn(LocalDate day) {
        return agreements.stream().filter(it -> it.covers(day)).findFirst();
    }

    /** Days before today get a price only where they have none. */
    public PriceList with(PriceAgreement agreed) {
        return new PriceList(
                Stream.concat(agreements.stream(), Stream.of(agreed)).toList());
    }

    /** @param from the first day of the agreement that ends */
    public PriceList ended(LocalDate from, LocalDate lastDay, LocalDate today) {
        var ending = require(from);
        unless(!lastDay.isBefore(today), "DATE_IN_THE_PAST");
        unless(!ending.endsBefore(today), "PRICE_AGREEMENT_OVER");
        return without(ending).with(ending.until(lastDay));
    }

    /** Takes back an agreement that has not begun. */
    public PriceList withdrawn(LocalDate from, LocalDate today) {
        var agreed = require(from);
        unless(from.isAfter(today), "PRICE_AGREEMENT_IN_FORCE");
        return without(agreed);
    }

    /** Corrects the price of an agreement that is or was in force; one that has not begun is taken back. */
    public PriceList corrected(LocalDate from, Price right, Confidential reason, Actor by, Instant now) {
        var wrong = require(from);
        unless(!from.isAfter(DanishTime.day(now)), "PRICE_AGREEMENT_AHEAD");
        return without(wrong).with(wrong.corrected(right, reason, by, now));
    }

    private PriceList without(PriceAgreement one) {
        return new PriceList(agreements.stream().filter(it -> !it.equals(one)).toList());
    }

    private PriceAgreement require(LocalDate from) {
        return agreements.stream()
                .filter(it -> it.from().equals(from))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("PRICE_AGREEMENT_UNKNOWN"));
    }

    private static boolean overlap(List<PriceAgreement> sorted) {
        return Stream.iterate(1, at -> at < sorted.size(), at -> at + 1)
                .anyMatch(at -> sorted.get(at - 1).overlaps(sorted.get(at)));
    }
}
