package dk.samvaer.visitation.domain.assessment;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
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
     * @param supplierId of an offer that needs a grant, where it is registered
     * @param visitedOn when the citizen has seen the place; null where it was only spoken of
     * @param view what the citizen says of it
     */
    // R2, TG-03
    public record LookedAt(
            Access access,
            @Nullable String supplierId,
            Confidential what,
            @Nullable LocalDate visitedOn,
            @Nullable Confidential view) {}

    /** Whether an offer needs a grant (visiteret) or is open to everybody (uvisiteret). */
    // R2
    public enum Access {
        GRANTED,
        OPEN
    }

    /** A diagnosis, with who made it, when, and where that is documented. */
    public record Diagnosis(Confidential name, Confidential madeBy, Confidential madeWhen, Confidential reference) {}
}
