package dk.samvaer.visitation.domain.assessment;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.register.KnownSupplier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why the assessment is made, as its header says. The problem and the need as the citizen sees them stand in the enquiry.
 *
 * @param situation what the citizen's situation is assessed to be
 * @param wishes what the citizen wishes, in the citizen's own words
 * @param offers what was looked at before the choice
 */
// AS-02
public record Background(
        @Nullable Confidential purpose,
        @Nullable Confidential situation,
        @Nullable Confidential wishes,
        List<Diagnosis> diagnoses,
        List<LookedAt> offers) {
    public static final Background NONE = new Background(null, null, null, List.of(), List.of());

    /**
     * An offer that was looked at before the choice.
     *
     * @param supplierId the registered supplier; null for what no supplier runs, such as an association
     * @param unitId where in the offer; null where it was not one unit
     * @param visitedOn when the citizen has seen the place; null where it was only spoken of
     * @param view what the citizen says of it
     * @param saidBy who said it; null in what was noted before that was asked, and where nothing was said
     */
    // R2, TG-03
    public record LookedAt(
            Access access,
            @Nullable String supplierId,
            @Nullable UUID unitId,
            Confidential what,
            @Nullable LocalDate visitedOn,
            @Nullable Confidential view,
            Wish.@Nullable Speaker saidBy) {

        /**
         * A visit is to a registered supplier, of the kind that its offer is, on a day that has come. It needs no grant and makes no
         * placement.
         *
         * @param known what the register says of the supplier; null where it does not know it, and where none is named
         */
        // R2, SU-01
        public void requireSound(@Nullable KnownSupplier known, LocalDate today) {
            unless(visitedOn == null || !visitedOn.isAfter(today), "DATE_IN_FUTURE");
            unless(supplierId == null || known != null, "SUPPLIER_UNKNOWN");
            if (known == null) {
                unless(access == Access.OPEN || visitedOn == null, "VISITED_SUPPLIER_MISSING");
                unless(unitId == null, "UNIT_UNKNOWN");
            } else {
                unless(known.openAccess() == (access == Access.OPEN), "OFFER_KIND_MISMATCH");
                unless(visitedOn == null || known.isRegisteredOn(visitedOn), "SUPPLIER_NOT_REGISTERED");
                unless(unitId == null || known.units().contains(unitId), "UNIT_UNKNOWN");
            }
        }
    }

    /** Whether an offer needs a grant (visiteret) or is open to everybody (uvisiteret). */
    // R2
    public enum Access {
        GRANTED,
        OPEN
    }

    /** A diagnosis, with who made it, when, and where that is documented. */
    public record Diagnosis(Confidential name, Confidential madeBy, Confidential madeWhen, Confidential reference) {}
}
