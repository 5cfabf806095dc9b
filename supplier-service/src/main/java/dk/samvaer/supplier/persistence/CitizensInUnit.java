package dk.samvaer.supplier.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The placements that have a place in a unit, as the placements themselves say. */
@FunctionalInterface
public interface CitizensInUnit {

    /** Those that have one on that day or later. */
    List<UUID> inUnit(UUID unitId, LocalDate day);
}
