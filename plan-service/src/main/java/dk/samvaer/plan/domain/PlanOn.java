package dk.samvaer.plan.domain;

import dk.samvaer.plan.domain.offer.Offer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the plan of a case had come on a day.
 *
 * @param version the version in force; null where none was
 * @param offer the latest offer, with the answer if it had come; null where none had been made
 */
// AP-01, AP-02, CP-09
public record PlanOn(
        LocalDate day,
        @Nullable AdoptedPlan version,
        @Nullable Offer offer) {

    /**
     * The plan on that day.
     *
     * @param moment of that day, after which nothing was in force that was adopted later; null where only the day is known
     */
    // CP-09
    public static PlanOn of(ActionPlan plan, LocalDate day, @Nullable Instant moment) {
        var offer = plan.offers().made().stream()
                .filter(it -> !it.offeredOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(it -> answeredBy(it, day))
                .orElse(null);
        return new PlanOn(day, version(plan.versions(), offer, day, moment), offer);
    }

    private static Offer answeredBy(Offer it, LocalDate day) {
        var answer = it.answer();
        return answer == null || !answer.on().isAfter(day)
                ? it
                : new Offer(it.offeredOn(), it.channel(), it.offeredBy(), null);
    }

    /** What was adopted on the day itself, but after the moment. */
    private static boolean isLater(AdoptedPlan it, LocalDate day, @Nullable Instant moment) {
        var adopted = it.adoptedAt();
        return it.adoptedOn().equals(day) && moment != null && adopted != null && adopted.isAfter(moment);
    }

    /** A plan that was declined later than it was adopted is in force no more. */
    private static @Nullable AdoptedPlan version(
            Versions versions, @Nullable Offer offer, LocalDate day, @Nullable Instant moment) {
        var answer = offer == null ? null : offer.answer();
        var declinedOn = answer == null || answer.accepted() ? null : answer.on();
        return Stream.concat(versions.superseded().stream(), Stream.ofNullable(versions.adopted()))
                .filter(it -> !it.adoptedOn().isAfter(day))
                .filter(it -> !isLater(it, day, moment))
                .filter(it -> declinedOn == null || it.adoptedOn().isAfter(declinedOn))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
