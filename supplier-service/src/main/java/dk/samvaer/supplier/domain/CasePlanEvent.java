package dk.samvaer.supplier.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

public sealed interface CasePlanEvent {

    record Adopted(
            UUID caseId, UUID planId, int version, @Nullable String transportMode) implements CasePlanEvent {}
}
