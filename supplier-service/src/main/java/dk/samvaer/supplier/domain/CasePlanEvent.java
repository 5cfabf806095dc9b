package dk.samvaer.supplier.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a {@link CasePlan}. */
public sealed interface CasePlanEvent {

    UUID caseId();

    record Adopted(
            UUID caseId, UUID planId, int version, @Nullable String transportMode) implements CasePlanEvent {}

    record Declined(UUID caseId, UUID planId) implements CasePlanEvent {}

    /** The service order that stands for a declined plan was recorded. */
    record Ordered(
            UUID caseId, UUID planId, int version, @Nullable String transportMode) implements CasePlanEvent {}
}
