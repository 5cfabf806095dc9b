package dk.samvaer.visitation.application;

import java.util.List;
import java.util.UUID;

/** Finds cases without reading any. */
public interface CaseIndex {
    List<UUID> ofCitizen(UUID citizenId);
}
