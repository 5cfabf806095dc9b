package dk.samvaer.transport.application.addresses;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.application.addresses.DayList.Line;
import dk.samvaer.transport.application.carriers.RegisteredCarriers;
import dk.samvaer.transport.application.suppliers.KnownSuppliers;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.addresses.Contact;
import dk.samvaer.transport.domain.addresses.ContactDetails;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideState;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.domain.rides.Schedule;
import dk.samvaer.transport.domain.suppliers.KnownUnit;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The lists that drivers drive by. Each opening is one entry of the access log, with the rides that were shown. */
// TR-03, ID-02, DP-04
@Service
public class DayLists {
    private static final int PAGE = 100;
    private static final Comparator<Line> IN_ORDER = Comparator.comparing(
                    (Line it) -> it.ride().windowFrom())
            .thenComparing(it -> it.ride().windowTo())
            .thenComparing(it -> it.name() == null ? "" : it.name().text())
            .thenComparing(it -> it.ride().id());

    private final Aggregates<RideWeek, RideWeekEvent> weeks;
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final RidesQueries queries;
    private final RegisteredCarriers carriers;
    private final KnownSuppliers suppliers;
    private final OpeningRefresh addresses;
    private final AccessRecorder recorder;

    DayLists(
            Aggregates<RideWeek, RideWeekEvent> weeks,
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            RidesQueries queries,
            RegisteredCarriers carriers,
            KnownSuppliers suppliers,
            OpeningRefresh addresses,
            AccessRecorder recorder) {
        this.weeks = weeks;
        this.grants = grants;
        this.queries = queries;
        this.carriers = carriers;
        this.suppliers = suppliers;
        this.addresses = addresses;
        this.recorder = recorder;
    }

    /**
     * Opens the list of a carrier, or of one of its vehicles.
     *
     * @throws InvalidInput {@code CARRIER_UNKNOWN} or {@code VEHICLE_UNKNOWN}
     */
    public DayList open(LocalDate day, String carrierId, @Nullable String vehicleId, Actor reader) {
        var carrier =
                carriers.find(carrierId).orElseThrow(() -> InvalidInput.parameter("carrierId", "CARRIER_UNKNOWN"));
        if (vehicleId != null && carrier.vehicle(vehicleId).isEmpty()) {
            throw InvalidInput.parameter("vehicleId", "VEHICLE_UNKNOWN");
        }
        var all = rides(day, carrierId, vehicleId);
        var driven = all.stream()
                .filter(it -> it.ride().state() != RideState.CANCELLED)
                .toList();
        var lines = lines(driven, carrier, vehicleId, reader);
        recorder.listed("DayList", lines.stream().map(Line::shown).toList());
        return new DayList(day, carrier, vehicleId, lines, all.size() - driven.size());
    }

    private record RideOf(RideWeek week, Ride ride) {}

    private List<RideOf> rides(LocalDate day, String carrierId, @Nullable String vehicleId) {
        return found(day, carrierId, vehicleId).stream()
                .flatMap(week -> week.rides().stream().map(ride -> new RideOf(week, ride)))
                .filter(it -> it.ride().day().equals(day))
                .filter(it -> carrierId.equals(it.ride().carrierId()))
                .filter(it -> vehicleId == null || vehicleId.equals(it.ride().vehicleId()))
                .toList();
    }

    private List<RideWeek> found(LocalDate day, String carrierId, @Nullable String vehicleId) {
        List<RideWeek> found = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var page = queries.onDay(day, carrierId, vehicleId, new Paging(PAGE, cursor));
            found.addAll(weeks.findAll(page.items()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return found;
    }

    private List<Line> lines(List<RideOf> rides, Carrier carrier, @Nullable String vehicleId, Actor reader) {
        Map<UUID, UUID> citizens = new HashMap<>();
        rides.forEach(it -> citizens.put(it.week().caseId(), it.week().citizenId()));
        var contacts = addresses.known(citizens, reader.subject());
        var granted = grants(rides);
        var units = units(rides);
        boolean forDriver = vehicleId != null || carrier.vehicles().isEmpty();
        return rides.stream()
                .map(it -> line(
                        it,
                        Objects.requireNonNull(granted.get(it.week().transportGrantId())),
                        details(contacts.get(it.week().caseId())),
                        it.ride().unitId() == null ? null : units.get(it.ride().unitId()),
                        forDriver))
                .sorted(IN_ORDER)
                .toList();
    }

    private static Line line(
            RideOf it,
            TransportGrant grant,
            @Nullable ContactDetails contact,
            KnownUnit.@Nullable Address unit,
            boolean forDriver) {
        var schedule = planned(grant, it.ride().day());
        var assessment = grant.assessment();
        return new Line(
                it.ride(),
                it.week().caseId(),
                it.week().citizenId(),
                schedule == null ? null : place(schedule.pickUp()),
                schedule == null ? null : place(schedule.dropOff()),
                schedule == null ? List.of() : schedule.needs(),
                assessment == null ? List.of() : assessment.practicalNeeds(),
                contact,
                unit,
                forDriver);
    }

    /** The schedule by which the ride was planned: the latest that had begun. */
    private static @Nullable Schedule planned(TransportGrant grant, LocalDate day) {
        return grant.execution().rides().schedules().stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((before, later) -> later)
                .orElse(null);
    }

    private static @Nullable Confidential place(@Nullable Confidential text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable ContactDetails details(@Nullable Contact contact) {
        return contact == null ? null : contact.details();
    }

    private Map<UUID, TransportGrant> grants(List<RideOf> rides) {
        var ids = rides.stream()
                .map(it -> it.week().transportGrantId())
                .distinct()
                .toList();
        return grants.findAll(ids).stream().collect(Collectors.toMap(TransportGrant::id, Function.identity()));
    }

    private Map<UUID, KnownUnit.Address> units(List<RideOf> rides) {
        var ids = rides.stream()
                .flatMap(it -> Stream.ofNullable(it.ride().unitId()))
                .collect(Collectors.toSet());
        Map<UUID, KnownUnit.Address> found = new HashMap<>();
        suppliers.units(ids).forEach(it -> {
            var address = it.unit().address();
            if (address != null) {
                found.put(it.unit().id(), address);
            }
        });
        return found;
    }
}
