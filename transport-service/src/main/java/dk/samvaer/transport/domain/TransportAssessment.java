package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.HealthData;
import dk.samvaer.transport.domain.rides.RideNeed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The individual, concrete assessment that a decision on transport rests on.
 *
 * @param movingAbout null in what was assessed before the sub-theme was asked for, and once the person was erased
 * @param needs what a driver must know, in codes
 * @param practicalNeeds what the transport office must know beside the codes
 */
// R50, TR-02, TR-03
public record TransportAssessment(
        Confidential text,
        @HealthData @Nullable MovingAbout movingAbout,
        @HealthData List<RideNeed> needs,
        List<Confidential> practicalNeeds,
        Actor assessedBy,
        Instant assessedAt) {

    public TransportAssessment {
        needs = needs == null ? List.of() : needs.stream().distinct().sorted().toList();
        practicalNeeds = List.copyOf(practicalNeeds);
    }
}
