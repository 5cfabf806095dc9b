package dk.samvaer.visitation.web.view;

import dk.samvaer.visitation.domain.placement.CasePlacement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's place at a supplier, as far as visitation knows it.
 *
 * @param over null while there is or can be a place
 */
public record PlacementView(
        UUID id,
        Status status,
        @Nullable LocalDate startedOn,
        @Nullable String clarification,
        @Nullable UUID unitId,
        boolean clarificationOverdue,
        @Nullable PlacementEnd over) {

    public enum Status {
        ORDERED,
        ACCEPTED,
        REJECTED,
        STARTED,
        ENDED
    }

    /**
     * That the supplier has no place for the citizen, or not any more.
     *
     * @param toldOn when it became known
     * @param lastDay null where the place was never taken
     */
    public record PlacementEnd(LocalDate toldOn, @Nullable LocalDate lastDay) {
        private static @Nullable PlacementEnd of(CasePlacement.@Nullable Over it) {
            return it == null ? null : new PlacementEnd(it.toldOn(), it.lastDay());
        }
    }

    static @Nullable PlacementView of(@Nullable CasePlacement it) {
        return it == null
                ? null
                : new PlacementView(
                        it.id(),
                        Codes.as(Status.class, it.status()),
                        it.startedOn(),
                        it.clarification(),
                        it.unitId(),
                        it.clarificationOverdue(),
                        PlacementEnd.of(it.over()));
    }
}
