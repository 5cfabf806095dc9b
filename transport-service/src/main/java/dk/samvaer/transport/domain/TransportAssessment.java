package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.util.List;

/**
 * The individual, concrete assessment that a decision on transport rests on.
 *
 * @param practicalNeeds what the transport office must know, such as a wheelchair or an escort
 */
// R50, TR-02, TR-03
public record TransportAssessment(
        Confidential text, List<Confidential> practicalNeeds, Actor assessedBy, Instant assessedAt) {}
