package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import dk.samvaer.visitation.domain.assessment.Reassessment.Closing;
import dk.samvaer.visitation.domain.assessment.Reassessment.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All reassessments of a case, of which at most one is open. */
public record Reassessments(List<Reassessment> all, Carried carried) {
    static final Reassessments NONE = new Reassessments(List.of(), Carried.NOTHING);

    public Optional<Reassessment> current() {
        return all.stream().filter(Reassessment::open).findFirst();
    }

    public boolean knows(UUID reassessmentId) {
        return all.stream().anyMatch(it -> it.id().equals(reassessmentId));
    }

    public Reassessment requireOpen(UUID reassessmentId) {
        return current()
                .filter(it -> it.id().equals(reassessmentId))
                .orElseThrow(() -> new RuleViolation("REASSESSMENT_NOT_OPEN"));
    }

    /** Opens a reassessment, or adds the cause to the open one; a known cause changes nothing. */
    List<ReassessmentEvent> open(Cause cause, LocalDate today) {
        if (all.stream().anyMatch(it -> it.hasCause(cause))) {
            return List.of();
        }
        var id = idOf(cause);
        return List.of(current()
                .<ReassessmentEvent>map(it -> new ReassessmentEvent.CauseAttached(it.id(), cause))
                .orElseGet(() -> new ReassessmentEvent.Opened(id, cause, today)));
    }

    public List<CaseEvent> closeUnchanged(UUID reassessmentId, Confidential reason, LocalDate today) {
        RuleViolation.unless(!requireOpen(reassessmentId).demandsDecision(), "DECISION_REQUIRED");
        RuleViolation.unless(!reason.isBlank(), "REASON_REQUIRED");
        return List.of(unchanged(reassessmentId, reason, today));
    }

    /** A decision in the citizen's other open case closes the open reassessment, which was opened beside that case. */
    public CaseEvent closeByOther(UUID reassessmentId, UUID decisionId, Confidential reason, LocalDate today) {
        requireOpen(reassessmentId);
        RuleViolation.unless(!reason.isBlank(), "REASON_REQUIRED");
        return new ReassessmentEvent.Closed(reassessmentId, Outcome.NEW_DECISION, decisionId, reason, today);
    }

    /**
     * A decision closes the open reassessment, which it must answer.
     *
     * @param onComplaints whether it answers only the complaints among the causes; the others then open a reassessment of their own
     * @param lines its lines, which answer what was told about them
     */
    public List<CaseEvent> closeBy(
            UUID decisionId, @Nullable UUID answered, boolean onComplaints, Collection<UUID> lines, LocalDate today) {
        var open = current();
        RuleViolation.unless(
                open.map(Reassessment::id).equals(Optional.ofNullable(answered)), "REASSESSMENT_NOT_ANSWERED");
        var closed = open.stream()
                .map(it -> new ReassessmentEvent.Closed(it.id(), Outcome.NEW_DECISION, decisionId, null, today));
        var others = open.filter(ignored -> onComplaints).stream().flatMap(it -> openAgain(it, lines, today));
        return Stream.<CaseEvent>concat(closed, others).toList();
    }

    private static Stream<CaseEvent> openAgain(Reassessment answered, Collection<UUID> lines, LocalDate today) {
        var decided = lines.stream().flatMap(Cause::answeredBy).toList();
        var others = answered.causes().stream()
                .filter(it -> it.trigger() != Reassessment.Trigger.COMPLAINT && !decided.contains(it.id()))
                .toList();
        var id = Ids.derive(answered.id(), "after-review");
        return IntStream.range(0, others.size())
                .mapToObj(i -> i == 0
                        ? new ReassessmentEvent.Opened(id, others.getFirst(), today)
                        : new ReassessmentEvent.CauseAttached(id, others.get(i)));
    }

    /** Takes a request of the citizen back; the reassessment ends where nothing else has caused it. */
    public List<CaseEvent> withdraw(UUID reassessmentId, UUID causeId, LocalDate today, Actor by) {
        var open = requireOpen(reassessmentId);
        RuleViolation.unless(open.requestedBy(causeId), "REQUEST_UNKNOWN");
        return List.of(
                open.hasOnlyCause(causeId)
                        ? unchanged(reassessmentId, null, today)
                        : new ReassessmentEvent.CauseWithdrawn(reassessmentId, causeId, today, by));
    }

    /** Takes back causes that have fallen away by themselves; the reassessment ends where nothing else has caused it. */
    public List<? extends CaseEvent> fallenAway(Collection<UUID> causeIds, LocalDate today) {
        return current().stream()
                .flatMap(open -> fallenAway(open, causeIds, today))
                .toList();
    }

    private static Stream<CaseEvent> fallenAway(Reassessment open, Collection<UUID> causeIds, LocalDate today) {
        var known =
                open.causes().stream().map(Cause::id).filter(causeIds::contains).toList();
        return !known.isEmpty() && known.size() == open.causes().size()
                ? Stream.of(unchanged(open.id(), null, today))
                : known.stream().map(id -> new ReassessmentEvent.CauseWithdrawn(open.id(), id, today, Actor.SYSTEM));
    }

    /** Extends the open reassessment to the new last day of the complaint's review. */
    public List<ReassessmentEvent> reviewExtended(UUID complaintId, LocalDate newDueOn) {
        return current().filter(it -> it.hasComplaint(complaintId)).stream()
                .<ReassessmentEvent>map(it -> new ReassessmentEvent.CauseExtended(it.id(), complaintId, newDueOn))
                .toList();
    }

    /** Closes the open reassessment if this complaint is its only cause. */
    public List<CaseEvent> complaintSettled(UUID complaintId, @Nullable Confidential reason, LocalDate today) {
        return current()
                .filter(it -> it.hasOnlyCause(complaintId))
                .<List<CaseEvent>>map(it -> List.of(unchanged(it.id(), reason, today)))
                .orElse(List.of());
    }

    /** Answers a report that nothing follows from any more. */
    // SU-05
    public static CaseEvent answerAfterEnd(Cause cause) {
        return new ReassessmentEvent.AnsweredAfterEnd(idOf(cause), cause.id());
    }

    private static UUID idOf(Cause cause) {
        return Ids.derive(cause.id(), "reassessment/" + cause.trigger());
    }

    /** Closes the open reassessment, since the case has ended or the person is erased. */
    public Optional<CaseEvent> closeByEnd(LocalDate today) {
        return current().map(it -> unchanged(it.id(), null, today));
    }

    /** The complaint that caused a reassessment, if one did. */
    public Optional<UUID> complaintOf(@Nullable UUID reassessmentId) {
        return all.stream()
                .filter(it -> it.id().equals(reassessmentId))
                .flatMap(Reassessment::complaints)
                .findFirst();
    }

    /** A cause other than a complaint begins a decision process. */
    // DU-05
    Reassessments apply(ReassessmentEvent event, Case before) {
        var next = apply(event);
        return begins(event) ? new Reassessments(next.all, Carried.from(before)) : next;
    }

    private boolean begins(ReassessmentEvent event) {
        return switch (event) {
            case ReassessmentEvent.Opened e -> e.cause().trigger().beginsProcess();
            case ReassessmentEvent.CauseAttached e ->
                e.cause().trigger().beginsProcess()
                        && current().filter(Reassessment::beganProcess).isEmpty();
            default -> false;
        };
    }

    private Reassessments apply(ReassessmentEvent event) {
        return switch (event) {
            case ReassessmentEvent.Opened e ->
                with(new Reassessment(e.reassessmentId(), List.of(e.cause()), e.openedOn(), null));
            case ReassessmentEvent.CauseAttached e ->
                with(requireOpen(e.reassessmentId()).with(e.cause()));
            case ReassessmentEvent.CauseWithdrawn e ->
                with(requireOpen(e.reassessmentId()).without(e.causeId()));
            case ReassessmentEvent.CauseExtended e ->
                with(requireOpen(e.reassessmentId()).extended(e.causeId(), e.decideBy()));
            case ReassessmentEvent.NeedChangeReceived ignored -> this;
            case ReassessmentEvent.AnsweredAfterEnd ignored -> this;
            case ReassessmentEvent.Reaffirmed e -> new Reassessments(all, carried.with(e.how()));
            case ReassessmentEvent.Closed e ->
                with(requireOpen(e.reassessmentId())
                        .closed(new Closing(e.outcome(), e.decisionId(), e.reason(), e.closedOn())));
        };
    }

    private static ReassessmentEvent.Closed unchanged(UUID id, @Nullable Confidential reason, LocalDate today) {
        return new ReassessmentEvent.Closed(id, Outcome.NO_CHANGE, null, reason, today);
    }

    private Reassessments with(Reassessment changed) {
        var others = all.stream().filter(it -> !it.id().equals(changed.id()));
        return new Reassessments(Stream.concat(others, Stream.of(changed)).toList(), carried);
    }
}
