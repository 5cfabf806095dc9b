package dk.samvaer.supplier.domain.money;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.SupplierAccess;
import dk.samvaer.supplier.domain.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one citizen has agreed to pay for one optional activity, and what was charged for it. One citizen has one for each activity of a
 * placement, so that no day of it is charged twice. Whether there is one, or was, matters to no grant and no placement.
 *
 * @param request what asked for it first
 * @param price what one day costs at most
 * @param periods the days that were agreed to, the latest last
 */
// R45, R46, PA-02, TR-04
public record OptIn(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID placementId,
        String supplierId,
        UUID activityId,
        UUID request,
        String title,
        ChargeCategory category,
        Amount price,
        List<OptInPeriod> periods,
        List<Charge> charges)
        implements Aggregate<OptIn, OptInEvent> {
    /** Charges of one opt-in, taken back or not: a year of days, each corrected now and then. */
    static final int MOST_CHARGES = 1_000;

    private static final Confidential WITHDRAWN_BEFORE = Confidential.of("Fravalgt før dagen.");

    public OptIn {
        periods = List.copyOf(periods);
        charges = List.copyOf(charges);
    }

    public static UUID idOf(UUID placementId, UUID activityId) {
        return Ids.derive(placementId, "opt-in/" + activityId);
    }

    /** The citizen agrees to pay; the supplier of the placement offers it. */
    public static List<OptInEvent> optIn(
            Placement placement,
            OptionalActivity activity,
            LocalDate from,
            LocalDate to,
            Word word,
            UUID request,
            LocalDate today) {
        unless(activity.supplierId().equals(placement.supplierId()), "ACTIVITY_OF_OTHER_SUPPLIER");
        PlacedDays.requireExpected(placement, from);
        var period = OptInPeriod.of(from, to, word, activity, today);
        return List.of(new OptInEvent.OptedIn(
                placement.caseId(), placement.citizenId(), placement.id(), activity, period, request));
    }

    public static OptIn begin(OptInEvent event) {
        if (!(event instanceof OptInEvent.OptedIn first)) {
            throw new IllegalArgumentException("an opt-in begins with the citizen's word");
        }
        var activity = first.activity();
        return new OptIn(
                idOf(first.placementId(), activity.id()),
                first.caseId(),
                first.citizenId(),
                first.placementId(),
                activity.supplierId(),
                activity.id(),
                first.request(),
                activity.title(),
                activity.category(),
                activity.price(),
                List.of(first.period()),
                List.of());
    }

    /** Agrees to further days, after those that stand. */
    public List<OptInEvent> optInAgain(
            Placement placement, OptionalActivity activity, LocalDate from, LocalDate to, Word word, LocalDate today) {
        PlacedDays.requireExpected(placement, from);
        unless(from.isAfter(periods.getLast().to()), "OPTED_IN_ALREADY");
        return List.of(new OptInEvent.OptedInAgain(OptInPeriod.of(from, to, word, activity, today)));
    }

    /** No day after the one on which it was said is charged, whichever agreement it is of; what was charged for one meanwhile is taken back. */
    public List<OptInEvent> optOut(Word word, LocalDate today) {
        var withdrawn = periods.getLast().withdrawn(word, today);
        var earlier = periods.subList(0, periods.size() - 1).stream()
                .map(it -> it.endedBy(word))
                .toList();
        List<OptInEvent> events = new ArrayList<>(List.of(new OptInEvent.OptedOut(and(earlier, withdrawn))));
        charges.stream()
                .filter(it -> it.credit() == null && it.day().isAfter(withdrawn.to()))
                .forEach(it -> events.add(credited(it.id(), WITHDRAWN_BEFORE, today)));
        return events;
    }

    public List<OptInEvent> charge(
            Placement placement,
            OptionalActivity activity,
            LocalDate day,
            Amount amount,
            ChargeRules rules,
            LocalDate today) {
        requireAgreed(day);
        rules.requireInTime(day, today);
        rules.requireChargeable(category, activity.outing(), day);
        unless(activity.offeredOn(day), "ACTIVITY_NOT_OFFERED");
        PlacedDays.requirePlaced(placement, day);
        unless(amount.isPositive(), "AMOUNT_NOT_POSITIVE");
        unless(amount.compareTo(price) <= 0, "AMOUNT_ABOVE_OPT_IN");
        unless(charges.stream().noneMatch(it -> it.standsFor(day)), "CHARGED_ALREADY");
        unless(charges.size() < MOST_CHARGES, "CHARGE_LIMIT_REACHED");
        var chargeId = Ids.derive(id, "charge/" + charges.size());
        return List.of(new OptInEvent.Charged(new Charge(chargeId, day, amount, today, null)));
    }

    /** Takes a charge back by a credit of the same amount, on whatever day. */
    public List<OptInEvent> credit(UUID chargeId, Confidential reason, LocalDate today) {
        var charge = find(chargeId);
        unless(charge != null, "CHARGE_UNKNOWN");
        unless(charge == null || charge.credit() == null, "CREDITED_ALREADY");
        unless(!reason.isBlank(), "REASON_REQUIRED");
        return List.of(credited(chargeId, reason, today));
    }

    private static OptInEvent credited(UUID chargeId, Confidential reason, LocalDate today) {
        return new OptInEvent.Credited(chargeId, new Charge.Credit(Ids.derive(chargeId, "credit"), today, reason));
    }

    public boolean covers(LocalDate day) {
        return periods.stream().anyMatch(it -> it.covers(day));
    }

    /** Charges and credits, in the order of the charges. */
    public Stream<ChargeEntry> entries() {
        return charges.stream().flatMap(Charge::entries);
    }

    /** The supplier's own accounts, which stay open to it when the citizen has left: ids, days and amounts. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return List.of(new SupplierAccess(supplierId, null));
    }

    @Override
    public OptIn apply(OptInEvent event) {
        return switch (event) {
            case OptInEvent.OptedIn e -> throw new IllegalStateException("opted in already");
            case OptInEvent.OptedInAgain e -> with(and(periods, e.period()), charges);
            case OptInEvent.OptedOut e -> with(e.periods(), charges);
            case OptInEvent.Charged e -> with(periods, and(charges, e.charge()));
            case OptInEvent.Credited e ->
                with(
                        periods,
                        charges.stream()
                                .map(it -> it.id().equals(e.chargeId()) ? it.credited(e.credit()) : it)
                                .toList());
        };
    }

    private void requireAgreed(LocalDate day) {
        boolean withdrawn = periods.getLast().withdrawnBy() != null
                && day.isAfter(periods.getLast().to());
        unless(!withdrawn, "OPT_IN_WITHDRAWN");
        unless(covers(day), "OPT_IN_MISSING");
    }

    private @Nullable Charge find(UUID chargeId) {
        return charges.stream()
                .filter(it -> it.id().equals(chargeId))
                .findFirst()
                .orElse(null);
    }

    private OptIn with(List<OptInPeriod> days, List<Charge> charged) {
        return new OptIn(
                id,
                caseId,
                citizenId,
                placementId,
                supplierId,
                activityId,
                request,
                title,
                category,
                price,
                days,
                charged);
    }

    private static <T> List<T> and(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
