package dk.samvaer.plan.domain.offer;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed to the plan for the citizen as it was adopted, or else why nobody did. The municipality adopts a plan also without: the citizen
 * has a right to help, not a duty to agree.
 *
 * @param missingBecause the reason
 */
// SEL § 141(4); AP-05, RP-01
public record PartyAgreement(
        @Nullable Party by,
        @Nullable LocalDate on,
        @Nullable Confidential missingBecause) {

    /** What the caseworker states of it. */
    public record Stated(
            Party.@Nullable Word word, @Nullable Confidential missingBecause) {}

    /** Refuses a word that was not said, or not by one who could, and a plan that says neither who agreed nor why nobody did. */
    public static PartyAgreement of(Stated stated, Offers offers, Actor writtenBy, LocalDate today) {
        var word = stated.word();
        var reason = stated.missingBecause();
        boolean reasoned = reason != null && !reason.isBlank();
        if (word == null) {
            unless(reasoned, "PLAN_AGREEMENT_MISSING");
            return new PartyAgreement(null, null, reason);
        }
        unless(reason == null, "PLAN_AGREEMENT_MISSING");
        word.requireValid(writtenBy, today);
        offers.requireAnswerOn(word.on());
        return new PartyAgreement(word.party(), word.on(), null);
    }
}
