package dk.samvaer.plan.domain.disclosure;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why the supplier is given parts of one version of the plan: the citizen consents, or the authority documents that its work needs them.
 *
 * @param number from 1 within the case
 * @param from the day of the consent, or of the finding that it is necessary
 * @param consentBy null where it is given as necessary
 * @param reason why it is necessary; null where the citizen consents
 * @param withdrawnFrom the first day on which the consent no longer holds
 */
// AP-08, CO-01
public record Disclosure(
        int number,
        int planVersion,
        Set<Part> parts,
        LocalDate from,
        @Nullable Party consentBy,
        @Nullable Confidential reason,
        Actor recordedBy,
        @Nullable LocalDate withdrawnFrom) {

    public Disclosure {
        parts = Set.copyOf(parts);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (withdrawnFrom == null || day.isBefore(withdrawnFrom));
    }

    Disclosure withdrawn(LocalDate day) {
        return new Disclosure(number, planVersion, parts, from, consentBy, reason, recordedBy, day);
    }

    void requireWithdrawable(LocalDate day) {
        unless(consentBy != null, "NOT_A_CONSENT");
        unless(withdrawnFrom == null, "CONSENT_WITHDRAWN");
        unless(!day.isBefore(from), "DATE_BEFORE_CONSENT");
    }
}
