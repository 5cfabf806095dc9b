package dk.samvaer.complaint.appealfile;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ReviewOutcome;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which parts a file must have before it goes to the appeals board, by the kind of complaint. */
// R54, CP-09
public final class RequiredParts {
    private static final BiPredicate<Complaint, Boolean> ALWAYS = (complaint, transport) -> true;

    private static final Map<PartKind, BiPredicate<Complaint, Boolean>> TABLE = Map.of(
            PartKind.COMPLAINT,
            ALWAYS,
            PartKind.DECISION,
            ALWAYS,
            PartKind.REVIEW,
            ALWAYS,
            PartKind.REVIEW_DECISION,
            (complaint, transport) -> complaint.review().outcome() == ReviewOutcome.PARTLY_UPHELD,
            PartKind.ASSESSMENT,
            ALWAYS,
            PartKind.PLAN,
            ALWAYS,
            PartKind.TRANSPORT,
            (complaint, transport) -> transport,
            PartKind.CORRESPONDENCE,
            ALWAYS,
            PartKind.TIMELINE,
            ALWAYS);

    private RequiredParts() {}

    /** @param transport whether a line about transport is complained about */
    public static Set<PartKind> of(Complaint complaint, boolean transport) {
        var required = EnumSet.noneOf(PartKind.class);
        TABLE.forEach((kind, when) -> {
            if (when.test(complaint, transport)) {
                required.add(kind);
            }
        });
        return Collections.unmodifiableSet(required);
    }
}
