package dk.samvaer.visitation.application;

import java.util.Optional;
import java.util.UUID;

/** Finds a citizen without reading any. */
public interface CitizenIndex {
    Optional<UUID> byCpr(String cprIndex);
}
