package dk.samvaer.visitation.domain.decision;

import java.util.List;
import java.util.UUID;

/** What a decision rests on when it is declared ready; it can be issued on nothing else. */
// AS-09, TR-03; rules of the domain § 11
public record DecisionBasis(UUID assessmentId, List<DecisionRationale.TransportMode> transports) {}
