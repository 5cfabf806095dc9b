package dk.samvaer.supplier.domain.register;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A provider of the offer, with the units that a citizen can belong to. It belongs to no case: its own id serves as case and citizen.
 *
 * @param code the short name that topics, tokens and grants use, such as {@code nsv}
 * @param validity null only where the register was filled before it knew days
 * @param request what asked for its registration; null where the settings did
 */
// R2, R30, SU-01
public record Supplier(
        UUID id,
        String code,
        String name,
        List<Unit> units,
        @Nullable Validity validity,
        SupplierKind kind,
        @Nullable CvrNumber cvrNumber,
        @Nullable String tilbudsportalId,
        ReportChannel channel,
        @Nullable UUID request,
        Places places)
        implements Aggregate<Supplier, SupplierEvent> {
    private static final UUID SUPPLIERS = UUID.fromString("5a0c0c1e-6f0b-5d0a-9c43-1e0f2d1b7a11");

    /** What was stored before the register knew kinds and channels is granted, and reports over Kafka. */
    public Supplier {
        units = List.copyOf(units);
        kind = kind == null ? SupplierKind.GRANTED : kind;
        channel = channel == null ? ReportChannel.KAFKA : channel;
        places = places == null ? Places.NONE : places;
    }

    public static UUID idOf(String code) {
        return Ids.derive(SUPPLIERS, code);
    }

    static UUID unitId(String code, String unitName) {
        return Ids.derive(idOf(code), unitName);
    }

    public static List<SupplierEvent> register(
            String code, SupplierKind kind, SupplierEntry entry, Validity validity, @Nullable UUID request) {
        entry.requireSound(code, List.of());
        var registered = new SupplierEvent.Registered(idOf(code), code, kind, entry, validity, request);
        return Stream.concat(Stream.of(registered), end(validity)).toList();
    }

    public static Supplier begin(SupplierEvent event) {
        if (!(event instanceof SupplierEvent.Registered first)) {
            throw new IllegalArgumentException("a supplier begins with its registration");
        }
        return of(
                first.supplierId(),
                first.code(),
                first.kind(),
                first.entry(),
                first.validity(),
                first.request(),
                Places.NONE);
    }

    private static Supplier of(
            UUID id,
            String code,
            SupplierKind kind,
            SupplierEntry entry,
            @Nullable Validity validity,
            @Nullable UUID request,
            Places places) {
        return new Supplier(
                id,
                code,
                entry.name(),
                entry.units(),
                validity,
                kind,
                entry.cvrNumber(),
                entry.tilbudsportalId(),
                entry.channel(),
                request,
                places);
    }

    /** What an administrator may change. */
    public SupplierEntry entry() {
        return new SupplierEntry(name, cvrNumber, tilbudsportalId, channel, units);
    }

    /**
     * A unit that citizens have belonged to stays in the register, open or closed.
     *
     * @param found the places of units that get a capacity now
     */
    public List<SupplierEvent> change(SupplierEntry changed, List<Place> found, LocalDate today) {
        changed.requireSound(code, units);
        unless(units.stream().allMatch(unit -> changed.has(unit.id())), "UNIT_MISSING");
        var places = this.places.and(found);
        unless(
                changed.units().stream().allMatch(unit -> unit.hasRoomFor(places.peak(unit.id(), today, null))),
                "CAPACITY_BELOW_PLACES");
        return changed.equals(entry()) ? List.of() : told(new SupplierEvent.Changed(changed, known(), found));
    }

    /** The units that have a capacity from now on, and had none before. */
    public List<Unit> newlyLimited(SupplierEntry changed) {
        return units.stream()
                .filter(before -> before.capacity() == null)
                .filter(before -> changed.units().stream()
                        .anyMatch(unit -> unit.id().equals(before.id()) && unit.capacity() != null))
                .toList();
    }

    /**
     * A unit without a capacity needs no count; the placement then only leaves the one where it was.
     *
     * @param found places in the unit that are not counted yet
     */
    public List<SupplierEvent> takePlace(Place wanted, List<Place> found, LocalDate today) {
        var unit = unit(wanted.unitId()).orElseThrow(() -> new RuleViolation("UNIT_UNKNOWN"));
        var before = places.of(wanted.placementId());
        if (unit.capacity() == null) {
            return before.isEmpty()
                    ? List.of()
                    : endPlace(wanted.placementId(), wanted.from().minusDays(1));
        }
        var others = places.and(found).without(wanted.placementId());
        int taken = others.peak(unit.id(), wanted.from(), wanted.until());
        unless(unit.hasRoomFor(taken + 1), "UNIT_FULL");
        return before.filter(wanted::equals).isPresent()
                ? List.of()
                : found.isEmpty()
                        ? List.of(new SupplierEvent.PlaceTaken(wanted, today))
                        : List.of(new SupplierEvent.PlacesFound(found), new SupplierEvent.PlaceTaken(wanted, today));
    }

    public List<SupplierEvent> endPlace(UUID placementId, LocalDate lastDay) {
        return places.ended(placementId, lastDay).equals(places)
                ? List.of()
                : List.of(new SupplierEvent.PlaceEnded(placementId, lastDay));
    }

    public List<SupplierEvent> releasePlace(UUID placementId, @Nullable UUID orderId) {
        return places.released(placementId, orderId).equals(places)
                ? List.of()
                : List.of(new SupplierEvent.PlaceReleased(placementId, orderId));
    }

    /** The settings say what the register does not know yet, and nothing of what an administrator has entered. */
    public List<SupplierEvent> complete(SupplierEntry configured, Validity since) {
        boolean complete = cvrNumber != null && validity != null;
        return complete
                ? List.of()
                : told(new SupplierEvent.Changed(configured, validity == null ? since : validity, List.of()));
    }

    /** Running placements go on; from that day on none is ordered, accepted or begun. */
    // SU-01
    public List<SupplierEvent> deactivate(LocalDate from, LocalDate today) {
        unless(!from.isBefore(today), "DATE_IN_THE_PAST");
        unless(!known().endsBy(today), "SUPPLIER_NOT_REGISTERED");
        var until = new Validity(known().registeredFrom(), from);
        return until.equals(validity) ? List.of() : List.of(new SupplierEvent.Deactivated(from));
    }

    /** Where the registration has not ended yet, it goes on without a gap. */
    // SU-01
    public List<SupplierEvent> registerAgain(LocalDate from, LocalDate today) {
        unless(known().deactivatedFrom() != null, "SUPPLIER_REGISTERED_ALREADY");
        unless(!from.isBefore(today), "DATE_IN_THE_PAST");
        var first = known().endsBy(from) ? from : known().registeredFrom();
        return List.of(new SupplierEvent.RegisteredAgain(Validity.from(first)));
    }

    /** An order needs a registered supplier whose offer is granted. */
    // R2, SU-01
    public void requireTakesPlacements(LocalDate day) {
        unless(kind == SupplierKind.GRANTED, "SUPPLIER_OPEN_ACCESS");
        unless(validity == null || validity.covers(day), "SUPPLIER_NOT_REGISTERED");
    }

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return id;
    }

    @Override
    public boolean concernsNobody() {
        return true;
    }

    @Override
    public Supplier apply(SupplierEvent event) {
        return switch (event) {
            case SupplierEvent.Registered e -> this;
            case SupplierEvent.Changed e -> of(id, code, kind, e.entry(), e.validity(), request, places.and(e.found()));
            case SupplierEvent.RegisteredAgain e -> with(e.validity());
            case SupplierEvent.Deactivated e -> with(new Validity(known().registeredFrom(), e.from()));
            case SupplierEvent.PlaceTaken e -> with(places.with(e.place(), e.on()));
            case SupplierEvent.PlacesFound e -> with(places.and(e.places()));
            case SupplierEvent.PlaceEnded e -> with(places.ended(e.placementId(), e.lastDay()));
            case SupplierEvent.PlaceReleased e -> with(places.released(e.placementId(), e.orderId()));
        };
    }

    public Optional<Unit> unit(UUID unitId) {
        return units.stream().filter(unit -> unit.id().equals(unitId)).findFirst();
    }

    public Validity known() {
        return validity == null ? Validity.from(LocalDate.EPOCH) : validity;
    }

    /** The newest registration that is told holds alone, so that a known end is told again after it. */
    private static List<SupplierEvent> told(SupplierEvent.Changed changed) {
        return Stream.concat(Stream.of(changed), end(changed.validity())).toList();
    }

    private static Stream<SupplierEvent> end(Validity validity) {
        var from = validity.deactivatedFrom();
        return from == null ? Stream.empty() : Stream.of(new SupplierEvent.Deactivated(from));
    }

    private Supplier with(Validity other) {
        return of(id, code, kind, entry(), other, request, places);
    }

    private Supplier with(Places other) {
        return of(id, code, kind, entry(), validity, request, other);
    }
}
