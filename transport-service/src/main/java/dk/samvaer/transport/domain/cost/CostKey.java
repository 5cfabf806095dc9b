package dk.samvaer.transport.domain.cost;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What costs are summed up by: one of these is named, or none where it is not known. */
public record CostKey(
        @Nullable String mode,
        @Nullable String supplierId,
        @Nullable String carrierId,
        @Nullable UUID caseId) {

    public static CostKey ofMode(String mode) {
        return new CostKey(mode, null, null, null);
    }

    public static CostKey ofSupplier(@Nullable String supplierId) {
        return new CostKey(null, supplierId, null, null);
    }

    public static CostKey ofCarrier(@Nullable String carrierId) {
        return new CostKey(null, null, carrierId, null);
    }

    public static CostKey ofCase(UUID caseId) {
        return new CostKey(null, null, null, caseId);
    }

    /** Sorts the keys of one kind. */
    public String text() {
        return Stream.of(mode, supplierId, carrierId, caseId)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
