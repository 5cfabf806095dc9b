package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Suspension;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.enquiry.Wishes;
import dk.samvaer.visitation.domain.law.DanishCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records what the citizen asks for, and what is taken back. Each wish is answered by one decision. */
// PH-01, DE-01, DU-05
public record Wishing(Case theCase, Instant now) {

    public List<CaseEvent> record(Wish.Statement statement, Wish.Asked asked) {
        Act.RECORD_WISH.requireIn(theCase.state());
        DanishCalendar.requirePast(statement.saidOn(), now);
        var wishId = Ids.derive(theCase.id(), "wish/" + (wishes().all().size() + 1));
        return List.of(new IntakeEvent.WishRecorded(Wish.said(wishId, statement, asked)));
    }

    /** Takes back what has not been decided; a draft that answers it is then no longer at the citizen's wish. */
    public List<CaseEvent> withdraw(UUID wishId) {
        Act.WITHDRAW_WISH.requireIn(theCase.state());
        var wish = wishes().get(wishId);
        RuleViolation.unless(!answered(wish), "WISH_ANSWERED");
        return wish.holds() ? List.of(new IntakeEvent.WishWithdrawn(wishId, DanishTime.day(now))) : List.of();
    }

    /** The wish that is named, or else the newest that waits for such a decision, so that no wish is passed over. */
    @Nullable
    UUID answeredBy(Recommendation recommendation) {
        var subject = subject(recommendation);
        return Optional.ofNullable(recommendation.wishId())
                .or(() -> wishes().all().reversed().stream()
                        .filter(it -> it.isFor(subject) && it.holds() && !answered(it))
                        .map(Wish::id)
                        .findFirst())
                .map(it -> requireAnswerable(it, subject))
                .orElse(null);
    }

    /** Refuses a rest at the citizen's wish that the citizen has not asked for, on exactly those days. */
    // DE-04
    void requireRest(Suspension planned) {
        if (planned.wishId() == null) {
            throw new RuleViolation("WISH_MISSING");
        }
        requireAnswerable(planned.wishId(), Wish.Subject.SUSPENSION);
        var asked = wishes().get(planned.wishId()).asked();
        boolean same = planned.from().equals(asked.from()) && planned.until().equals(asked.until());
        RuleViolation.unless(same, "SUSPENSION_NOT_AS_WISHED");
    }

    private UUID requireAnswerable(UUID wishId, Wish.Subject subject) {
        var wish = wishes().get(wishId);
        RuleViolation.unless(wish.isFor(subject), "WISH_ABOUT_OTHER");
        RuleViolation.unless(wish.holds(), "WISH_WITHDRAWN");
        RuleViolation.unless(!answered(wish), "WISH_ANSWERED");
        return wishId;
    }

    private Wish.Subject subject(Recommendation recommendation) {
        boolean granted = theCase.grant() != null && theCase.grant().running();
        return switch (recommendation.kind()) {
            case GRANT, PARTIAL_GRANT -> Wish.Subject.OFFER;
            case CHANGE -> Wish.Subject.CHANGE;
            case TERMINATION -> Wish.Subject.TERMINATION;
            case REFUSAL -> granted ? Wish.Subject.CHANGE : Wish.Subject.OFFER;
        };
    }

    private boolean answered(Wish wish) {
        return theCase.decisions().all().stream()
                        .filter(Decision::issued)
                        .anyMatch(it -> wish.id().equals(it.recommendation().wishId()))
                || rests().anyMatch(it -> wish.id().equals(it.wishId()));
    }

    private Stream<Suspension> rests() {
        return Stream.ofNullable(theCase.grant())
                .flatMap(it -> Stream.concat(it.rested().stream(), Stream.ofNullable(it.suspension())));
    }

    private Wishes wishes() {
        return theCase.intake().wishes();
    }
}
