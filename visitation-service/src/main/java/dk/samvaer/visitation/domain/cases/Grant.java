package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.deadline.CaseDeadline;
import dk.samvaer.visitation.domain.decision.Suspension;
import dk.samvaer.visitation.domain.decision.Terms;
import dk.samvaer.visitation.domain.law.PensionAges;
import dk.samvaer.visitation.domain.law.PensionReview;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's right to the offer. It never expires. A new decision that changes it replaces its terms; the grant keeps its id, by which
 * placement, transport and plan know it.
 *
 * @param decisionId the decision that gave it the present terms
 * @param suspension the days on which it rests now or later
 * @param rested the days on which it has rested, the oldest first
 */
// DU-01, DE-04; rules of the domain § 11
public record Grant(
        UUID id,
        UUID decisionId,
        Terms terms,
        Status status,
        @Nullable LocalDate endsOn,
        @Nullable Suspension suspension,
        List<Suspension> rested,
        @Nullable PensionReview pensionReview,
        List<Past> past) {
    /** Where a grant stands. */
    public enum Status {
        PENDING_START,
        ACTIVE,
        SUSPENDED,
        TERMINATED,
        REPLACED
    }

    /**
     * What was granted before.
     *
     * @param status {@code REPLACED} where a new decision gave the same grant other terms, {@code TERMINATED} where the grant had ended
     * @param until its last day
     */
    public record Past(
            UUID grantId,
            UUID decisionId,
            Terms terms,
            Status status,
            @Nullable LocalDate until) {}

    /** Whether it goes on: neither over nor decided to end. */
    public boolean running() {
        return inForce() && endsOn == null;
    }

    private boolean inForce() {
        return status != Status.TERMINATED;
    }

    /** Whether the grant has started; also while it is suspended. */
    boolean begun() {
        return status == Status.ACTIVE || status == Status.SUSPENDED;
    }

    public static boolean suspendable(@Nullable Grant grant) {
        return grant != null && grant.status == Status.ACTIVE && grant.suspension == null && grant.running();
    }

    public static boolean resumable(@Nullable Grant grant) {
        return grant != null && grant.inForce() && grant.suspension != null;
    }

    public boolean endedBefore(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    public Stream<CaseEvent> terminateByDeath(LocalDate diedOn) {
        return Stream.of(new GrantEvent.Terminated(id, decisionId, diedOn, "DECEASED"), new GrantEvent.Ended(id));
    }

    /** @param atMost how long it may rest without a decision */
    public List<CaseEvent> suspend(Suspension planned, LocalDate today, Period atMost) {
        RuleViolation.unless(suspendable(this), "GRANT_STATE_FORBIDS");
        RuleViolation.unless(!planned.from().isBefore(first().terms().startsOn()), "SUSPENSION_BEFORE_START");
        planned.requireLawful(rested, today, atMost);
        boolean begins = !planned.from().isAfter(today);
        return Stream.<CaseEvent>concat(
                        Stream.of(new GrantEvent.Suspended(id, planned)),
                        Stream.of(new GrantEvent.Rested(id)).filter(ignored -> begins))
                .toList();
    }

    /** Lets it go on from a day that has come, or calls off a suspension that has not begun. */
    public List<CaseEvent> resume(LocalDate from, String reasonCode, LocalDate today) {
        RuleViolation.unless(resumable(this), "GRANT_STATE_FORBIDS");
        var resting = Objects.requireNonNull(suspension);
        RuleViolation.unless(!from.isBefore(resting.from()), "RESUMPTION_BEFORE_SUSPENSION");
        RuleViolation.unless(!from.isAfter(today) || from.equals(resting.from()), "DATE_IN_FUTURE");
        return List.of(new GrantEvent.Resumed(id, from, reasonCode));
    }

    /** After the last day of its suspension. */
    GrantEvent goOn() {
        var until = Objects.requireNonNull(suspension).until();
        return new GrantEvent.Resumed(id, until.plusDays(1), "SUSPENSION_ENDED");
    }

    Stream<Deadline> deadlines() {
        Deadline start =
                new CaseDeadline.GrantStart(DanishTime.startOf(first().terms().startsOn()));
        return Stream.of(
                        Stream.of(start).filter(ignored -> status == Status.PENDING_START),
                        Stream.ofNullable(endsOn)
                                .filter(ignored -> inForce())
                                .map(it -> new CaseDeadline.GrantEnd(DanishTime.endOf(it))),
                        Stream.ofNullable(suspension)
                                .filter(it -> endsOn == null || it.until().isBefore(endsOn))
                                .map(it -> status == Status.SUSPENDED
                                        ? new CaseDeadline.SuspensionEnd(DanishTime.endOf(it.until()))
                                        : new CaseDeadline.SuspensionStart(DanishTime.startOf(it.from()))),
                        Stream.ofNullable(pensionReview)
                                .filter(ignored -> running())
                                .map(it -> new CaseDeadline.PensionReviewDue(DanishTime.startOf(it.considerFrom()))))
                .flatMap(it -> it);
    }

    /** Plans when the continuation after pension age is considered. */
    public static CaseEvent planPensionReview(
            GrantEvent.Issued issued, LocalDate birthDate, PensionAges ages, LocalDate today) {
        var reachesOn = ages.reachesOn(birthDate, today);
        var review = PensionReview.first(issued.terms().startsOn(), reachesOn, ages, today);
        return new GrantEvent.PensionReviewPlanned(issued.grantId(), review);
    }

    static Grant after(@Nullable Grant before, GrantEvent event) {
        return event instanceof GrantEvent.Issued e && before == null
                ? begin(e, List.of())
                : Objects.requireNonNull(before).apply(event);
    }

    private static Grant begin(GrantEvent.Issued e, List<Past> past) {
        return new Grant(
                e.grantId(), e.decisionId(), e.terms(), Status.PENDING_START, null, null, List.of(), null, past);
    }

    private Grant apply(GrantEvent event) {
        return switch (event) {
            case GrantEvent.Issued e -> begin(e, pastWith(new Past(id, decisionId, terms, Status.TERMINATED, endsOn)));
            case GrantEvent.Started ignored -> in(Status.ACTIVE, null, rested);
            case GrantEvent.Changed e -> changed(e);
            case GrantEvent.Suspended e -> in(status, e.suspension(), rested);
            case GrantEvent.Rested ignored -> in(Status.SUSPENDED, suspension, rested);
            case GrantEvent.Resumed e -> in(Status.ACTIVE, null, Suspension.plus(rested, suspension, e.from()));
            case GrantEvent.PensionReviewPlanned e -> with(e.review());
            case GrantEvent.PensionReviewDue ignored ->
                with(Objects.requireNonNull(pensionReview).next());
            case GrantEvent.Terminated e ->
                new Grant(id, e.decisionId(), terms, status, e.endsOn(), suspension, rested, pensionReview, past);
            case GrantEvent.Ended ignored -> in(Status.TERMINATED, null, rested);
        };
    }

    private Grant changed(GrantEvent.Changed e) {
        var replaced = new Past(
                id, decisionId, terms, Status.REPLACED, e.terms().startsOn().minusDays(1));
        return new Grant(
                id, e.decisionId(), e.terms(), status, endsOn, suspension, rested, pensionReview, pastWith(replaced));
    }

    private Grant with(PensionReview review) {
        return new Grant(id, decisionId, terms, status, endsOn, suspension, rested, review, past);
    }

    private Grant in(Status next, @Nullable Suspension rest, List<Suspension> before) {
        return new Grant(id, decisionId, terms, next, endsOn, rest, before, pensionReview, past);
    }

    /** What this grant gave first, whatever has changed its terms since. */
    public Past first() {
        var present = new Past(id, decisionId, terms, status, endsOn);
        return past.stream().filter(it -> it.grantId().equals(id)).findFirst().orElse(present);
    }

    private List<Past> pastWith(Past one) {
        return Stream.concat(past.stream(), Stream.of(one)).toList();
    }
}
