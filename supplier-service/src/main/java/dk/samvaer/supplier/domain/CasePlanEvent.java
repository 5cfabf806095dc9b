package dk.samvaer.supplier.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a {@link CasePlan}. */
public sealed interface CasePlanEvent {

    record Adopted(
            UUID caseId, UUID planId, int version, @Nullable String transportMode) implements CasePlanEvent {}
}
