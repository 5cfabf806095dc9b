package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.visitation.domain.Elsewhere.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One determination of a decision, so that a complaint can be aimed at it. */
// DE-05
public record DecisionLine(UUID lineId, Subject subject, Outcome outcome) {

    /** What is determined. */
    public enum Subject {
        ELIGIBILITY,
        EXTENT,
        SUPPLIER,
        TRANSPORT
    }

    /** How it is determined. */
    public enum Outcome {
        GRANTED,
        PARTLY_GRANTED,
        REFUSED,
        CHANGED,
        TERMINATED
    }

    /** The lines of a decision: its own, and the transport decided with it, which keeps the id that transport gave it. */
    static List<DecisionLine> of(UUID decisionId, DecisionKind kind, List<Transport> transports, Set<UUID> earlier) {
        var lines = new ArrayList<>(own(decisionId, kind));
        transports.stream()
                .filter(it -> it.status() != Transport.Status.REQUESTED && !earlier.contains(it.decisionLineId()))
                .map(it -> new DecisionLine(it.decisionLineId(), Subject.TRANSPORT, outcome(it)))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private static List<DecisionLine> own(UUID decisionId, DecisionKind kind) {
        return switch (kind) {
            case GRANT ->
                List.of(
                        line(decisionId, Subject.ELIGIBILITY, Outcome.GRANTED),
                        line(decisionId, Subject.EXTENT, Outcome.GRANTED),
                        line(decisionId, Subject.SUPPLIER, Outcome.GRANTED));
            case PARTIAL_GRANT ->
                List.of(
                        line(decisionId, Subject.ELIGIBILITY, Outcome.GRANTED),
                        line(decisionId, Subject.EXTENT, Outcome.PARTLY_GRANTED),
                        line(decisionId, Subject.SUPPLIER, Outcome.GRANTED));
            case CHANGE ->
                List.of(
                        line(decisionId, Subject.EXTENT, Outcome.CHANGED),
                        line(decisionId, Subject.SUPPLIER, Outcome.CHANGED));
            case REFUSAL -> List.of(line(decisionId, Subject.ELIGIBILITY, Outcome.REFUSED));
            case TERMINATION -> List.of(line(decisionId, Subject.ELIGIBILITY, Outcome.TERMINATED));
        };
    }

    private static DecisionLine line(UUID decisionId, Subject subject, Outcome outcome) {
        return new DecisionLine(Ids.derive(decisionId, subject.name()), subject, outcome);
    }

    private static Outcome outcome(Transport transport) {
        return transport.status() == Transport.Status.GRANTED ? Outcome.GRANTED : Outcome.REFUSED;
    }
}
