package dk.samvaer.plan.domain.content;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.plan.domain.facts.CaseTransport;
import dk.samvaer.plan.domain.facts.ExternalFacts;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the plan states on transport: the granted mode, or why there is none.
 *
 * @param word the citizen's word that no transport is needed
 */
// R49, AP-04, TR-03
public record TransportSection(
        @Nullable String mode,
        @Nullable Absence absence,
        @Nullable Confidential reason,
        @Nullable Word word) {

    /** Why the plan names no mode. */
    public enum Absence {
        NOT_NEEDED,
        NOT_GRANTED
    }

    /** What the citizen has said, or who acts for the citizen, and when. */
    public record Word(Speaker saidBy, LocalDate saidOn, Confidential words) {
        /** Who may say it. */
        public enum Speaker {
            CITIZEN,
            GUARDIAN,
            PARTY_REPRESENTATIVE
        }
    }

    /** What the caseworker states where no transport is granted. */
    public record Statement(
            @Nullable Absence absence,
            @Nullable Confidential reason,
            @Nullable Word word) {
        public static final Statement NONE = new Statement(null, null, null);
    }

    public static TransportSection granted(String mode) {
        return new TransportSection(mode, null, null, null);
    }

    /**
     * The section that follows from what was decided. Only the citizen can say that no transport is needed, and only a refusal can be stated
     * as one.
     */
    public static TransportSection of(ExternalFacts facts, Statement stated, LocalDate today) {
        unless(!facts.transportAwaitsDecision(), "TRANSPORT_DECISION_MISSING");
        var transport = facts.transport();
        unless(transport.state() != CaseTransport.State.REQUESTED, "TRANSPORT_NOT_DECIDED");
        var mode = transport.mode();
        if (mode != null) {
            unless(stated.absence() == null, "TRANSPORT_CONTRADICTS_GRANT");
            return granted(mode);
        }
        if (stated.absence() == null) {
            throw new RuleViolation("TRANSPORT_SECTION_MISSING");
        }
        switch (stated.absence()) {
            case NOT_GRANTED -> requireRefused(transport, stated.reason());
            case NOT_NEEDED -> requireSaid(stated.word(), today);
        }
        return new TransportSection(null, stated.absence(), stated.reason(), stated.word());
    }

    private static void requireRefused(CaseTransport transport, @Nullable Confidential reason) {
        unless(transport.state() == CaseTransport.State.REFUSED, "TRANSPORT_REFUSAL_MISSING");
        unless(reason != null && !reason.isBlank(), "TRANSPORT_REASON_REQUIRED");
    }

    private static void requireSaid(@Nullable Word word, LocalDate today) {
        unless(word != null && !word.words().isBlank(), "TRANSPORT_WORD_MISSING");
        unless(word == null || !word.saidOn().isAfter(today), "DATE_IN_FUTURE");
    }
}
