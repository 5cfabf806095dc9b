package dk.samvaer.transport.application.addresses;

import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.addresses.ContactDetails;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideNeed;
import dk.samvaer.transport.domain.suppliers.KnownUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier drives on a day, or one of its vehicles, in the order of the day.
 *
 * @param vehicleId null for all that the carrier drives
 * @param cancelled how many rides are not on it, since they were cancelled
 */
// TR-03, ID-02
public record DayList(
        LocalDate day, Carrier carrier, @Nullable String vehicleId, List<Line> lines, int cancelled) {

    /**
     * One ride.
     *
     * @param otherHome where the citizen is picked up and brought back instead of home; null for the home
     * @param otherOffer where the citizen is driven to instead of the unit; null for the unit
     * @param contact null while visitation has not told it
     * @param unit null while its address is not told
     * @param forDriver whether it is on the list that its driver gets
     */
    public record Line(
            Ride ride,
            UUID caseId,
            UUID citizenId,
            @Nullable Confidential otherHome,
            @Nullable Confidential otherOffer,
            List<RideNeed> needs,
            List<Confidential> practicalNeeds,
            @Nullable ContactDetails contact,
            KnownUnit.@Nullable Address unit,
            boolean forDriver) {

        /** Where the citizen is fetched and brought home; null where it is missing or hidden. */
        public @Nullable Confidential home() {
            if (otherHome != null) {
                return otherHome;
            }
            return isHidden() || isMissing() ? null : contact == null ? null : contact.address();
        }

        /** Whether the driver would not know where the citizen is. */
        public boolean isMissing() {
            return otherHome == null && (contact == null || isBlank(contact.address()));
        }

        /** Whether the address is protected, which is marked wherever it is shown. */
        public boolean isProtected() {
            return contact != null && contact.nameAddressProtected();
        }

        /** Whether the address is left out here, since it is protected and this is not the driver's list. */
        // ID-02
        public boolean isHidden() {
            return otherHome == null && isProtected() && !forDriver;
        }

        public @Nullable Confidential name() {
            return contact == null || isBlank(contact.name()) ? null : contact.name();
        }

        Shown shown() {
            return new Shown(caseId, citizenId, ride.id());
        }

        private static boolean isBlank(@Nullable Confidential text) {
            return text == null || text.isBlank();
        }
    }

    public long missing() {
        return lines.stream().filter(Line::isMissing).count();
    }

    public long hidden() {
        return lines.stream().filter(Line::isHidden).count();
    }
}
