package dk.samvaer.transport.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.time.LocalDate;

/**
 * Whether transport may be granted or refused: the municipality bears it for persons with considerably reduced physical or psychological
 * function, unless they say that they need none; where special social problems are the only ground, both rest on a reason.
 */
// SEL § 105; TR-01, R47
final class TransportDuty {
    private TransportDuty() {}

    static void requireGrantable(KnownCase known, GrantedMode mode) {
        requireKnown(known);
        unless(exists(known) || mode.isReasoned(), "DISCRETION_REASON_REQUIRED");
        unless(mode.limits().isNone() || mode.isReasoned(), "TRANSPORT_LIMIT_REASON_REQUIRED");
    }

    static void requireRefusable(KnownCase known, Refusal refusal, LocalDate today) {
        requireKnown(known);
        if (exists(known)) {
            Word.require(refusal.notNeeded(), "TRANSPORT_DUTY_FORBIDS_REFUSAL", today);
        }
        unless(!refusal.reason().isBlank(), "TRANSPORT_REFUSAL_REASON_REQUIRED");
    }

    /** Whether the duty has been found since that refusal, which does not say that no transport is needed. */
    static boolean forbids(Refusal refusal, KnownCase known) {
        return exists(known) && refusal.notNeeded() == null;
    }

    private static void requireKnown(KnownCase known) {
        unless(known.transportDuty() != null, "TARGET_GROUP_NOT_ASSESSED");
    }

    private static boolean exists(KnownCase known) {
        return Boolean.TRUE.equals(known.transportDuty());
    }
}
