package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.MovingAbout;
import dk.samvaer.transport.domain.TransportAssessment;
import dk.samvaer.transport.domain.rides.RideNeed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The individual, concrete assessment of the need for transport.
 *
 * @param movingAbout how reduced the ability is to move about by means of transport, on the national scale; NOT_ASSESSED where the visitator leaves it out by decision
 * @param needs what a driver must know, in codes
 * @param practicalNeeds what must be thought of beside the codes
 */
// R50
record NewTransportAssessment(
        @NotNull Confidential text,
        @NotNull Severity movingAbout,
        @Nullable Set<NewSchedule.@NotNull Need> needs,
        @Nullable @Size(max = 20) List<@NotNull Confidential> practicalNeeds) {

    /** The national scale of functional ability (funktionsevneniveau). */
    enum Severity {
        NONE,
        LIGHT,
        MODERATE,
        SEVERE,
        COMPLETE,
        NOT_ASSESSED
    }

    TransportAssessment assessment(Actor by, Instant at) {
        var coded = needs == null
                ? List.<RideNeed>of()
                : needs.stream().map(need -> RideNeed.valueOf(need.name())).toList();
        return new TransportAssessment(
                text,
                MovingAbout.valueOf(movingAbout.name()),
                coded,
                Objects.requireNonNullElse(practicalNeeds, List.of()),
                by,
                at);
    }
}
