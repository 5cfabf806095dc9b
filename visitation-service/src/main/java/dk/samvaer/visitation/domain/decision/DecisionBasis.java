package dk.samvaer.visitation.domain.decision;

import java.util.List;
import java.util.UUID;

/** What a decision rested on when it was found ready; it is not issued on anything else. */
// AS-09, TR-03; rules of the domain § 11
public record DecisionBasis(UUID assessmentId, List<DecisionRationale.TransportMode> transports) {}
