package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.Elsewhere.Transport;
import dk.samvaer.visitation.domain.Trace.Guidance;
import dk.samvaer.visitation.domain.Trace.TransportMode;
import dk.samvaer.visitation.domain.reference.Delivery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes down why a decision says what it says, on the day on which it is issued. */
// TG-08, DE-01, DE-02, CFG-01
record Tracing(Case theCase, Findings findings, List<DecisionLine> lines, Authority authority) {
    private static final List<String> ALWAYS =
            List.of("SEL_104", "SEL_141", "RSL_66", "RSL_67", "RSL_72", "FVL_19", "FVL_22", "FVL_24", "FVL_25");

    Trace of(Delivery delivery, LocalDate today) {
        var proposed = TargetGroup.propose(findings);
        return new Trace(
                Objects.requireNonNull(proposed.proposal()),
                findings.level(),
                findings.grounds(),
                proposed.steps(),
                authority.law().idsOn(today, keys()),
                transports(),
                guidance(delivery, today),
                authority.unit());
    }

    private List<String> keys() {
        var keys = new ArrayList<>(ALWAYS);
        if (!transports().isEmpty()) {
            keys.add("SEL_105");
        }
        return keys;
    }

    private List<TransportMode> transports() {
        return theCase.elsewhere().transports().stream()
                .filter(it -> lines.stream().anyMatch(line -> line.lineId().equals(it.decisionLineId())))
                .map(it -> new TransportMode(it.decisionLineId(), granted(it) ? it.mode() : null))
                .toList();
    }

    private Guidance guidance(Delivery delivery, LocalDate today) {
        var complaints = authority.complaints();
        var receipt = complaints.presumedReceipt(today, delivery);
        return new Guidance(complaints.weeks(), receipt, complaints.lastDay(receipt));
    }

    private static boolean granted(Transport it) {
        return it.status() == Transport.Status.GRANTED;
    }
}
