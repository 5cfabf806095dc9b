package dk.samvaer.visitation.web.view;

import dk.samvaer.visitation.domain.cases.ExternalFacts;
import dk.samvaer.visitation.domain.decision.TransportLimits;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for transport, as far as visitation knows it. */
public record TransportView(
        UUID id,
        UUID decisionLineId,
        Status status,
        @Nullable String mode,
        @Nullable TransportLimitsView limits) {

    public enum Status {
        REQUESTED,
        GRANTED,
        REFUSED
    }

    /** In what less transport is granted than both ways, from home, on all days of the activity; each left out where it is no limit. */
    public record TransportLimitsView(
            @Nullable Integer daysPerWeek,
            @Nullable Direction direction,
            @Nullable PickUp pickUp) {

        public enum Direction {
            OUTWARD,
            HOMEWARD
        }

        public enum PickUp {
            OTHER_PLACE
        }

        static @Nullable TransportLimitsView of(@Nullable TransportLimits it) {
            return it == null
                    ? null
                    : new TransportLimitsView(
                            it.daysPerWeek(),
                            it.direction() == null ? null : Codes.as(Direction.class, it.direction()),
                            it.pickUp() == null ? null : Codes.as(PickUp.class, it.pickUp()));
        }
    }

    static TransportView of(ExternalFacts.Transport it) {
        return new TransportView(
                it.id(),
                it.decisionLineId(),
                Codes.as(Status.class, it.status()),
                it.mode(),
                TransportLimitsView.of(it.limits()));
    }
}
