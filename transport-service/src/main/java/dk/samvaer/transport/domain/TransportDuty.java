package dk.samvaer.transport.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * SEL § 105, TR-01: the municipality bears transport for persons with considerably reduced physical or psychological function. Where
 * special social problems are the only ground it is free to grant, and says why it does.
 */
final class TransportDuty {
    private TransportDuty() {}

    static void check(KnownCase known, @Nullable Confidential reason) {
        unless(known.transportDuty() != null, "TARGET_GROUP_NOT_ASSESSED");
        boolean reasoned = reason != null && !reason.isBlank();
        unless(Boolean.TRUE.equals(known.transportDuty()) || reasoned, "DISCRETION_REASON_REQUIRED");
    }
}
