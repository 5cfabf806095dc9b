package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Notes that what was determined about transport, or asked for, is over. */
// TR-03, C4
public record FollowingTransport(Case theCase, Instant now) {
    private static final List<Class<? extends ExternalFact>> WITHDRAWABLE =
            List.of(ExternalFact.TransportRequested.class, ExternalFact.TransportRefused.class);

    /** The cause that something told about a line of a decision gives to a reassessment. */
    public static UUID causeOf(UUID lineId, Class<? extends ExternalFact> told) {
        return Cause.ofTransport(lineId, told.getSimpleName());
    }

    /** A request that was taken back or fell away demands no decision any more. */
    public List<CaseEvent> withdrawn(ExternalFact.TransportWithdrawn fact) {
        var causes = theCase.externalFacts().transports().stream()
                .filter(it -> it.id().equals(fact.transportGrantId()))
                .flatMap(it -> WITHDRAWABLE.stream().map(told -> causeOf(it.decisionLineId(), told)))
                .toList();
        var fallen = theCase.reassessments().fallenAway(causes, DanishTime.day(now));
        return Stream.concat(theCase.note(fact).stream(), fallen.stream()).toList();
    }
}
