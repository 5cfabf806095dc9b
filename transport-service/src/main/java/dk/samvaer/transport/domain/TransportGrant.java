package dk.samvaer.transport.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's transport of one citizen to and from the offer. It is free of charge: no amount exists in the type.
 *
 * @param claim the case while the request or grant stands, the grant's own id afterwards: unique, so that a case has one at a time
 * @param modes the granted modes, oldest first; the last one is in force
 * @param decided what a decision has carried, and which modes still wait for one
 */
// TR-01, TR-04
public record TransportGrant(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID claim,
        State state,
        Request request,
        @Nullable TransportAssessment assessment,
        @Nullable Refusal refusal,
        List<GrantedMode> modes,
        TransportExecution execution,
        Determinations decided)
        implements Aggregate<TransportGrant, TransportGrantEvent> {

    /** Where a grant stands; see the state machine in the README. */
    public enum State {
        REQUESTED,
        ASSESSED,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        LAPSED,
        ACTIVE,
        PAUSED,
        ENDED
    }

    private static final Set<State> UNDETERMINED = Set.of(State.REQUESTED, State.ASSESSED);
    private static final Set<State> STANDING = Set.of(State.GRANTED, State.ACTIVE, State.PAUSED);
    private static final Set<State> DECIDABLE = Set.of(State.GRANTED, State.ACTIVE, State.PAUSED, State.REFUSED);

    public static List<TransportGrantEvent> request(
            UUID id, KnownCase known, Requester requestedBy, Actor actor, Instant now) {
        unless(!known.closed(), "CASE_CLOSED");
        return List.of(new TransportGrantEvent.Requested(
                id, known.id(), known.citizenId(), new Request(requestedBy, actor, now, known.process())));
    }

    public static TransportGrant begin(TransportGrantEvent event) {
        var requested = (TransportGrantEvent.Requested) event;
        return new TransportGrant(
                requested.id(),
                requested.caseId(),
                requested.citizenId(),
                requested.caseId(),
                State.REQUESTED,
                requested.request(),
                null,
                null,
                List.of(),
                TransportExecution.NOT_PLANNED,
                Determinations.NONE);
    }

    public Requesting requesting(Instant now) {
        return new Requesting(this, now);
    }

    public Determining determining(KnownCase known, Instant now) {
        return new Determining(this, known, DanishTime.day(now));
    }

    boolean undetermined() {
        return UNDETERMINED.contains(state);
    }

    boolean standing() {
        return STANDING.contains(state);
    }

    boolean refusedUndecided() {
        return state == State.REFUSED && !decided.carried();
    }

    /**
     * Lets what an issued decision carries take effect: only a decision grants, refuses or changes transport.
     *
     * @param lines the lines of that decision
     * @param issuedOn nothing that it changes counts before
     */
    // TR-03, DE-05, C4
    public List<TransportGrantEvent> decide(Collection<UUID> lines, LocalDate issuedOn, Activity activity) {
        if (!DECIDABLE.contains(state)) {
            return List.of();
        }
        var mode = decided.mode(lines);
        boolean first = !decided.carried() && (mode.isPresent() || lines.contains(decisionLineId()));
        var events = Stream.concat(
                        Stream.<TransportGrantEvent>of(new TransportGrantEvent.Decided())
                                .filter(ignored -> first),
                        mode.stream().map(it -> new TransportGrantEvent.ModeChanged(it, issuedOn)))
                .toList();
        return events.isEmpty() ? events : followed(events, activity);
    }

    List<TransportGrantEvent> followed(List<TransportGrantEvent> events, Activity activity) {
        var after = this;
        for (var event : events) {
            after = after.apply(event);
        }
        return Stream.concat(events.stream(), after.follow(activity).stream()).toList();
    }

    public Planning planning() {
        return new Planning(this);
    }

    /** Starts, pauses, resumes and ends with the activity; nothing while no transport is granted. */
    // TR-05
    public List<TransportGrantEvent> follow(KnownCase known) {
        return undetermined() && known.closedOn() != null
                ? List.of(
                        new TransportGrantEvent.Lapsed(TransportGrantEvent.Lapsed.Cause.CASE_CLOSED, known.closedOn()))
                : follow(known.followed());
    }

    List<TransportGrantEvent> follow(Activity activity) {
        return standing() ? GrantAdjustment.events(this, activity) : List.of();
    }

    /** The mode in force or, before the first day, to be in force. */
    public GrantedMode mode() {
        return modes.getLast();
    }

    /** The line of the decision by which transport is granted or refused (TR-03); another mode has a line of its own. */
    public UUID decisionLineId() {
        return Determinations.lineId(id, 0);
    }

    record GrantEnd(Instant due) implements Deadline {}

    @Override
    public List<Deadline> deadlines() {
        return execution.endsOn() == null || state == State.ENDED
                ? List.of()
                : List.of(new GrantEnd(DanishTime.endOf(execution.endsOn())));
    }

    @Override
    public List<TransportGrantEvent> deadlinePassed(Deadline deadline, Instant now) {
        return execution.endsOn() == null ? List.of() : List.of(new TransportGrantEvent.Ended(execution.endsOn()));
    }

    @Override
    public TransportGrant apply(TransportGrantEvent event) {
        return switch (event) {
            case TransportGrantEvent.Requested requested -> begin(requested);
            case TransportGrantEvent.AskedFor asked -> with(asked.request(), assessment, refusal);
            case TransportGrantEvent.Assessed assessed ->
                in(State.ASSESSED).with(request, assessed.assessment(), refusal);
            case TransportGrantEvent.Granted granted -> in(State.GRANTED).moded(granted.mode());
            case TransportGrantEvent.Refused refused -> in(State.REFUSED).with(request, assessment, refused.refusal());
            case TransportGrantEvent.Withdrawn ignored -> in(State.WITHDRAWN);
            case TransportGrantEvent.Lapsed ignored -> in(State.LAPSED);
            case TransportGrantEvent.Started started -> in(State.ACTIVE).driven(execution.started(started.from()));
            case TransportGrantEvent.Decided ignored -> decided(decided.byDecision());
            case TransportGrantEvent.ModeProposed proposed -> decided(decided.with(proposed.proposal()));
            case TransportGrantEvent.ModeChanged changed ->
                moded(changed.proposal().mode().notBefore(changed.from())).decided(decided.without(changed.proposal()));
            case TransportGrantEvent.TermsNoted noted -> moded(noted.terms());
            case TransportGrantEvent.Scheduled scheduled -> driven(execution.planned(scheduled.schedule()));
            case TransportGrantEvent.TravelPassIssued issued -> driven(execution.issued(issued.pass()));
            case TransportGrantEvent.ExtentFollowed extent -> driven(execution.with(extent.extents()));
            case TransportGrantEvent.DestinationFollowed to -> driven(execution.to(to.unitId(), to.from()));
            case TransportGrantEvent.EndSet end -> driven(execution.ending(end.endsOn()));
            case TransportGrantEvent.Paused paused -> in(State.PAUSED).driven(execution.paused(paused.from()));
            case TransportGrantEvent.Resumed resumed -> in(State.ACTIVE).driven(execution.resumed(resumed.from()));
            case TransportGrantEvent.Ended ended -> in(State.ENDED);
        };
    }

    private TransportGrant with(Request by, @Nullable TransportAssessment assessed, @Nullable Refusal refused) {
        return new TransportGrant(
                id, caseId, citizenId, claim, state, by, assessed, refused, modes, execution, decided);
    }

    /** What is over leaves the case free for another request. */
    private TransportGrant in(State next) {
        var held = UNDETERMINED.contains(next) || STANDING.contains(next) ? caseId : id;
        return new TransportGrant(
                id, caseId, citizenId, held, next, request, assessment, refusal, modes, execution, decided);
    }

    private TransportGrant moded(GrantedMode mode) {
        var all = Stream.concat(modes.stream(), Stream.of(mode)).toList();
        return new TransportGrant(
                id, caseId, citizenId, claim, state, request, assessment, refusal, all, execution, decided);
    }

    private TransportGrant driven(TransportExecution next) {
        return new TransportGrant(
                id, caseId, citizenId, claim, state, request, assessment, refusal, modes, next, decided);
    }

    private TransportGrant decided(Determinations next) {
        return new TransportGrant(
                id, caseId, citizenId, claim, state, request, assessment, refusal, modes, execution, next);
    }
}
