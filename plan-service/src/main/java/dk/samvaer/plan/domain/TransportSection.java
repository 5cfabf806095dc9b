package dk.samvaer.plan.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import org.jspecify.annotations.Nullable;

/** What the plan states on transport: the granted mode, or why there is none. */
// R49, AP-04
public record TransportSection(
        @Nullable String mode,
        @Nullable Absence absence,
        @Nullable Confidential reason) {

    /** Why the plan names no mode. */
    public enum Absence {
        NOT_NEEDED,
        NOT_GRANTED
    }

    /** What the caseworker states where no transport is granted. */
    public record Statement(
            @Nullable Absence absence, @Nullable Confidential reason) {
        public static final Statement NONE = new Statement(null, null);
    }

    /** The section that follows from the grant; only where nothing is granted the caseworker's statement counts. */
    static TransportSection of(CaseTransport transport, Statement stated) {
        unless(transport.state() != CaseTransport.State.REQUESTED, "TRANSPORT_NOT_DECIDED");
        if (transport.mode() != null) {
            unless(stated.absence() == null, "TRANSPORT_CONTRADICTS_GRANT");
            return new TransportSection(transport.mode(), null, null);
        }
        unless(stated.absence() != null, "TRANSPORT_SECTION_MISSING");
        unless(stated.reason() != null && !stated.reason().isBlank(), "TRANSPORT_REASON_REQUIRED");
        return new TransportSection(null, stated.absence(), stated.reason());
    }
}
