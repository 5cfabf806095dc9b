package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.decision.Suspension;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen is granted now, and what was granted before.
 *
 * @param status {@code TERMINATED} only when the last day is over
 * @param endsOn the last day, once it was decided; may lie ahead
 */
public record GrantView(
        UUID id,
        UUID decisionId,
        LocalDate startsOn,
        int daysPerWeek,
        String supplierId,
        Status status,
        @Nullable LocalDate endsOn,
        @Nullable GrantSuspension suspension,
        List<PastGrantView> past) {

    /** Where a grant stands. */
    public enum Status {
        PENDING_START,
        ACTIVE,
        SUSPENDED,
        TERMINATED,
        REPLACED
    }

    /** Why a grant rests. */
    public enum SuspensionGround {
        CITIZEN_WISH,
        ILLNESS,
        STAY_ELSEWHERE
    }

    /** The first and the last day on which the grant rests, now or later, and why. */
    public record GrantSuspension(
            LocalDate from,
            LocalDate until,
            SuspensionGround ground,
            Confidential reason,
            @Nullable UUID wishId) {
        private static @Nullable GrantSuspension of(@Nullable Suspension it) {
            return it == null
                    ? null
                    : new GrantSuspension(
                            it.from(),
                            it.until(),
                            Codes.as(SuspensionGround.class, it.ground()),
                            it.reason(),
                            it.wishId());
        }
    }

    /**
     * What was granted before.
     *
     * @param status {@code REPLACED} where a new decision gave the same grant other terms, {@code TERMINATED} where the grant had ended
     * @param until its last day
     */
    public record PastGrantView(
            UUID grantId,
            UUID decisionId,
            LocalDate startsOn,
            int daysPerWeek,
            String supplierId,
            Status status,
            @Nullable LocalDate until) {

        private static PastGrantView of(Grant.Past it) {
            var terms = it.terms();
            return new PastGrantView(
                    it.grantId(),
                    it.decisionId(),
                    terms.startsOn(),
                    terms.daysPerWeek(),
                    terms.supplierId(),
                    Codes.as(Status.class, it.status()),
                    it.until());
        }
    }

    static @Nullable GrantView of(@Nullable Grant it) {
        if (it == null) {
            return null;
        }
        var terms = it.terms();
        return new GrantView(
                it.id(),
                it.decisionId(),
                terms.startsOn(),
                terms.daysPerWeek(),
                terms.supplierId(),
                Codes.as(Status.class, it.status()),
                it.endsOn(),
                GrantSuspension.of(it.suspension()),
                it.past().stream().map(PastGrantView::of).toList());
    }
}
