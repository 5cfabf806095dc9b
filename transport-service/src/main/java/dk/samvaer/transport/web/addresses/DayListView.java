package dk.samvaer.transport.web.addresses;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.application.addresses.DayList;
import dk.samvaer.transport.application.addresses.DayList.Line;
import dk.samvaer.transport.domain.suppliers.KnownUnit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier or a vehicle drives on a day.
 *
 * @param cancelled how many rides are left out, since they were cancelled
 * @param addressesMissing for how many rides visitation has not told where the citizen lives; they arrive by themselves
 * @param addressesHidden how many protected addresses are left out here; they are on the list of the vehicle
 */
record DayListView(
        LocalDate day,
        String carrierId,
        String carrierName,
        @Nullable String vehicleId,
        int cancelled,
        long addressesMissing,
        long addressesHidden,
        List<DayListRideView> rides) {

    /** Which way it goes. */
    enum DayListDirection {
        OUTWARD,
        HOMEWARD
    }

    /** What a driver must know. */
    enum DayListNeed {
        WHEELCHAIR,
        ESCORT,
        FRONT_SEAT
    }

    /** What became of it; cancelled rides are not on the list. */
    enum DayListState {
        PLANNED,
        CARRIED_OUT,
        MISSED
    }

    /**
     * One ride.
     *
     * @param windowFrom when the vehicle may come first, in Danish time
     * @param windowTo when it must have come, in Danish time
     * @param home where the citizen is fetched and brought home; left out where it is missing or hidden
     * @param offer where the citizen is driven to and fetched again; left out while it is not known
     * @param addressProtected whether the citizen has name and address protection: only the driver may know
     * @param addressMissing whether visitation has not told the address yet
     * @param addressHidden whether it is left out, since it is protected and this is not the list of the vehicle
     * @param practicalNeeds what must be thought of on the way, in words
     */
    record DayListRideView(
            UUID id,
            UUID caseId,
            DayListDirection direction,
            LocalTime windowFrom,
            LocalTime windowTo,
            DayListState state,
            @Nullable String vehicleId,
            @Nullable Confidential name,
            @Nullable Confidential home,
            @Nullable Confidential offer,
            boolean addressProtected,
            boolean addressMissing,
            boolean addressHidden,
            List<DayListNeed> needs,
            List<Confidential> practicalNeeds) {

        private static DayListRideView of(Line line) {
            var ride = line.ride();
            return new DayListRideView(
                    ride.id(),
                    line.caseId(),
                    DayListDirection.valueOf(ride.direction().name()),
                    ride.windowFrom(),
                    ride.windowTo(),
                    DayListState.valueOf(ride.state().name()),
                    ride.vehicleId(),
                    line.name(),
                    line.home(),
                    offerOf(line),
                    line.isProtected(),
                    line.isMissing(),
                    line.isHidden(),
                    line.needs().stream()
                            .map(it -> DayListNeed.valueOf(it.name()))
                            .toList(),
                    line.practicalNeeds());
        }
    }

    static DayListView of(DayList list) {
        return new DayListView(
                list.day(),
                list.carrier().code(),
                list.carrier().name(),
                list.vehicleId(),
                list.cancelled(),
                list.missing(),
                list.hidden(),
                list.lines().stream().map(DayListRideView::of).toList());
    }

    static @Nullable Confidential offerOf(Line line) {
        if (line.otherOffer() != null) {
            return line.otherOffer();
        }
        return line.unit() == null ? null : Confidential.of(text(line.unit()));
    }

    private static String text(KnownUnit.Address it) {
        return it.street() + ", " + it.postalCode() + " " + it.city();
    }
}
