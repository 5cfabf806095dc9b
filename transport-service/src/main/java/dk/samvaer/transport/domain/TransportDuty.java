package dk.samvaer.transport.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * Whether transport may be granted: the municipality bears it for persons with considerably reduced physical or psychological function;
 * where special social problems are the only ground it may grant it with a reason.
 */
// SEL § 105; TR-01
final class TransportDuty {
    private TransportDuty() {}

    static void requireMet(KnownCase known, @Nullable Confidential reason) {
        unless(known.transportDuty() != null, "TARGET_GROUP_NOT_ASSESSED");
        boolean reasoned = reason != null && !reason.isBlank();
        unless(Boolean.TRUE.equals(known.transportDuty()) || reasoned, "DISCRETION_REASON_REQUIRED");
    }
}
