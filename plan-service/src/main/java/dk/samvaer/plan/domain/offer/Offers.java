package dk.samvaer.plan.domain.offer;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.plan.domain.facts.ExternalFact;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All offers of one case's plan, the oldest first.
 *
 * @param due whether a closed case was taken up again, so that the plan must be offered anew
 * @param notBefore the first day on which the next offer can have been made
 */
// AP-01, AP-02, R23
public record Offers(
        List<Offer> made, boolean due, @Nullable LocalDate notBefore) {
    public static final Offers NONE = new Offers(List.of(), false, null);

    public Offers {
        made = List.copyOf(made);
    }

    public @Nullable Offer latest() {
        return made.isEmpty() ? null : made.getLast();
    }

    /** A new application begins a decision process of its own; a grant ends it, whichever plan it rests on. */
    public Offers noting(ExternalFact fact, @Nullable LocalDate closedOn) {
        return switch (fact) {
            case ExternalFact.CaseOpened f -> new Offers(made, due, latest(notBefore, f.openedOn()));
            case ExternalFact.ReassessmentOpened f ->
                closedOn == null ? this : new Offers(made, true, latest(notBefore, closedOn));
            case ExternalFact.Granted f -> new Offers(made, false, notBefore);
            default -> this;
        };
    }

    public Offers with(Offer offer) {
        return new Offers(Stream.concat(made.stream(), Stream.of(offer)).toList(), false, offer.offeredOn());
    }

    public Offers answered(Offer.Answer answer) {
        var before = made.subList(0, made.size() - 1);
        var answered = made.getLast().answered(answer);
        return new Offers(Stream.concat(before.stream(), Stream.of(answered)).toList(), due, answer.on());
    }

    public void requireNextOn(LocalDate day, LocalDate today) {
        unless(!day.isAfter(today), "DATE_IN_FUTURE");
        unless(notBefore == null || !day.isBefore(notBefore), "DATE_BEFORE_APPLICATION");
    }

    public void requireAnswerOn(LocalDate day) {
        var offer = latest();
        unless(offer != null && !day.isBefore(offer.offeredOn()), "DATE_BEFORE_OFFER");
    }

    private static LocalDate latest(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
