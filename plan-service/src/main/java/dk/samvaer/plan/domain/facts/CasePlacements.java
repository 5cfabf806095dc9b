package dk.samvaer.plan.domain.facts;

import dk.samvaer.starter.domain.SupplierAccess;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The placements of a case with their suppliers, as far as they have been told. */
// Rules of the domain § 10
public record CasePlacements(List<Known> all) {
    static final CasePlacements NONE = new CasePlacements(List.of());

    public CasePlacements {
        all = List.copyOf(all);
    }

    /**
     * One placement.
     *
     * @param supplierId whom it is ordered from; null before the order and once the supplier has rejected it
     * @param started whether the supplier owes a pedagogical plan
     * @param lastDay null until it has ended
     */
    public record Known(
            UUID id,
            @Nullable String supplierId,
            boolean started,
            @Nullable LocalDate lastDay) {}

    CasePlacements ordered(UUID id, String supplierId) {
        var known = known(id);
        return with(new Known(id, supplierId, known.started(), known.lastDay()));
    }

    CasePlacements rejected(UUID id) {
        var known = known(id);
        return with(new Known(id, null, known.started(), known.lastDay()));
    }

    /** A start tells the supplier once more, for who has not heard the order. */
    CasePlacements started(UUID id, @Nullable String supplierId) {
        var known = known(id);
        return with(new Known(id, supplierId == null ? known.supplierId() : supplierId, true, known.lastDay()));
    }

    CasePlacements ended(UUID id, LocalDate lastDay) {
        var known = known(id);
        return with(new Known(id, known.supplierId(), known.started(), lastDay));
    }

    /** Those that a pedagogical plan belongs to. */
    public List<UUID> started() {
        return all.stream().filter(Known::started).map(Known::id).toList();
    }

    public Optional<String> supplierOf(UUID id) {
        return Optional.ofNullable(known(id).supplierId());
    }

    /** Each supplier from the order on, until it rejects it or to the end of its last day. */
    public List<SupplierAccess> access() {
        return all.stream().flatMap(CasePlacements::access).toList();
    }

    private static Stream<SupplierAccess> access(Known placement) {
        var supplier = placement.supplierId();
        return supplier == null ? Stream.of() : Stream.of(new SupplierAccess(supplier, placement.lastDay()));
    }

    private Known known(UUID id) {
        return all.stream()
                .filter(placement -> placement.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Known(id, null, false, null));
    }

    private CasePlacements with(Known changed) {
        var others = all.stream().filter(placement -> !placement.id().equals(changed.id()));
        return new CasePlacements(Stream.concat(others, Stream.of(changed)).toList());
    }
}
