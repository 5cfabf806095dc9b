package dk.samvaer.transport.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;
import static dk.samvaer.transport.domain.TransportGrant.State.ACTIVE;
import static dk.samvaer.transport.domain.TransportGrant.State.ASSESSED;
import static dk.samvaer.transport.domain.TransportGrant.State.ENDED;
import static dk.samvaer.transport.domain.TransportGrant.State.GRANTED;
import static dk.samvaer.transport.domain.TransportGrant.State.LAPSED;
import static dk.samvaer.transport.domain.TransportGrant.State.PAUSED;
import static dk.samvaer.transport.domain.TransportGrant.State.REFUSED;
import static dk.samvaer.transport.domain.TransportGrant.State.REQUESTED;
import static dk.samvaer.transport.domain.TransportGrant.State.WITHDRAWN;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
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

    private static final Set<State> UNDETERMINED = Set.of(REQUESTED, ASSESSED);
    private static final Set<State> STANDING = Set.of(GRANTED, ACTIVE, PAUSED);
    private static final Set<State> DECIDABLE = Set.of(GRANTED, ACTIVE, PAUSED, REFUSED);

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
                REQUESTED,
                requested.request(),
                null,
                null,
                List.of(),
                TransportExecution.NOT_PLANNED,
                Determinations.NONE);
    }

    /** Whoever asks for what stands already without anybody's asking makes it the own request. */
    // R47
    public List<TransportGrantEvent> ask(Requester requestedBy, KnownCase known, Actor actor, Instant now) {
        boolean unasked = request.requestedBy() == Requester.SYSTEM && UNDETERMINED.contains(state);
        unless(unasked, "TRANSPORT_ALREADY_REQUESTED");
        unless(!known.closed(), "CASE_CLOSED");
        return List.of(new TransportGrantEvent.AskedFor(new Request(requestedBy, actor, now, known.process())));
    }

    /** Whether the case needs no request of its own accord: this one stands, waits for its decision, or was made in the same process. */
    // R47, R50
    public boolean answers(KnownCase known) {
        boolean undecided = state == REFUSED && !decided.carried();
        boolean ofThisProcess = state != LAPSED && request.process() == known.process();
        return UNDETERMINED.contains(state) || STANDING.contains(state) || undecided || ofThisProcess;
    }

    public List<TransportGrantEvent> assess(
            Confidential text, List<Confidential> practicalNeeds, Actor actor, Instant now) {
        Act.ASSESS.requireIn(state);
        unless(!text.isBlank(), "TRANSPORT_ASSESSMENT_TEXT_REQUIRED");
        return List.of(new TransportGrantEvent.Assessed(
                new TransportAssessment(text, List.copyOf(practicalNeeds), actor, now)));
    }

    public List<TransportGrantEvent> grant(GrantedMode mode, KnownCase known) {
        Act.GRANT.requireIn(state);
        unless(!known.closed(), "CASE_CLOSED");
        TransportDuty.requireMet(known, mode.reason());
        return followed(
                List.of(new TransportGrantEvent.Granted(mode)), known.activity().from(mode.from()));
    }

    public List<TransportGrantEvent> refuse(Refusal refusal) {
        Act.REFUSE.requireIn(state);
        unless(!refusal.reason().isBlank(), "TRANSPORT_REFUSAL_REASON_REQUIRED");
        return List.of(new TransportGrantEvent.Refused(refusal));
    }

    /** Takes back a request that is not determined yet; the municipality does not withdraw what a citizen asked for, it refuses it. */
    // R47, C4
    public List<TransportGrantEvent> withdraw(Withdrawal withdrawal) {
        Act.WITHDRAW.requireIn(state);
        boolean own = request.requestedBy() == Requester.VISITATOR;
        unless(own || withdrawal.saidByParty(), "WITHDRAWAL_WORDS_MISSING");
        return List.of(new TransportGrantEvent.Withdrawn(withdrawal));
    }

    /** Another mode waits for the decision that carries it; the newest proposal may take the ones before it back. */
    // TR-03, DE-05
    public List<TransportGrantEvent> proposeMode(GrantedMode next) {
        Act.PROPOSE_MODE.requireIn(state);
        unless(next.reason() != null && !next.reason().isBlank(), "TRANSPORT_ASSESSMENT_TEXT_REQUIRED");
        unless(decided.modeWaits() || !next.mode().equals(mode().mode()), "TRANSPORT_MODE_UNCHANGED");
        unless(!next.from().isBefore(mode().from()), "TRANSPORT_MODE_BEFORE_CURRENT");
        unless(execution.endsOn() == null || !next.from().isAfter(execution.endsOn()), "TRANSPORT_OUTLIVES_GRANT");
        return List.of(new TransportGrantEvent.ModeProposed(decided.propose(id, next)));
    }

    /**
     * Lets what an issued decision carries take effect: only a decision grants, refuses or changes transport.
     *
     * @param lines the lines of that decision
     */
    // TR-03, DE-05, C4
    public List<TransportGrantEvent> decide(Collection<UUID> lines, Activity activity) {
        if (!DECIDABLE.contains(state)) {
            return List.of();
        }
        var mode = decided.mode(lines);
        boolean first = !decided.carried() && (mode.isPresent() || lines.contains(decisionLineId()));
        var events = Stream.concat(
                        Stream.<TransportGrantEvent>of(new TransportGrantEvent.Decided())
                                .filter(ignored -> first),
                        mode.stream().map(TransportGrantEvent.ModeChanged::new))
                .toList();
        return events.isEmpty() ? events : followed(events, activity);
    }

    private List<TransportGrantEvent> followed(List<TransportGrantEvent> events, Activity activity) {
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
        return UNDETERMINED.contains(state) && known.closedOn() != null
                ? lapse(TransportGrantEvent.Lapsed.Cause.CASE_CLOSED, known.closedOn())
                : follow(known.followed());
    }

    private static List<TransportGrantEvent> lapse(TransportGrantEvent.Lapsed.Cause cause, LocalDate on) {
        return List.of(new TransportGrantEvent.Lapsed(cause, on));
    }

    List<TransportGrantEvent> follow(Activity activity) {
        return STANDING.contains(state) ? GrantAdjustment.events(this, activity) : List.of();
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
        return execution.endsOn() == null || state == ENDED
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
            case TransportGrantEvent.AskedFor asked -> asked(asked.request());
            case TransportGrantEvent.Assessed assessed -> assessed(assessed.assessment());
            case TransportGrantEvent.Granted granted -> in(GRANTED).moded(granted.mode());
            case TransportGrantEvent.Refused refused -> refused(refused.refusal());
            case TransportGrantEvent.Withdrawn ignored -> over(WITHDRAWN);
            case TransportGrantEvent.Lapsed ignored -> over(LAPSED);
            case TransportGrantEvent.Started started -> in(ACTIVE).driven(execution.started(started.from()));
            case TransportGrantEvent.Decided ignored -> decided(decided.byDecision());
            case TransportGrantEvent.ModeProposed proposed -> decided(decided.with(proposed.proposal()));
            case TransportGrantEvent.ModeChanged changed ->
                moded(changed.proposal().mode()).decided(decided.without(changed.proposal()));
            case TransportGrantEvent.Scheduled scheduled -> driven(execution.planned(scheduled.schedule()));
            case TransportGrantEvent.TravelPassIssued issued -> driven(execution.issued(issued.pass()));
            case TransportGrantEvent.ExtentFollowed extent -> driven(execution.withDays(extent.daysPerWeek()));
            case TransportGrantEvent.DestinationFollowed to -> driven(execution.to(to.unitId(), to.from()));
            case TransportGrantEvent.EndSet end -> driven(execution.ending(end.endsOn()));
            case TransportGrantEvent.Paused paused -> in(PAUSED).driven(execution.paused(paused.from()));
            case TransportGrantEvent.Resumed resumed -> in(ACTIVE).driven(execution.resumed(resumed.from()));
            case TransportGrantEvent.Ended ended -> over(ENDED);
        };
    }

    private TransportGrant asked(Request by) {
        return new TransportGrant(
                id, caseId, citizenId, claim, state, by, assessment, refusal, modes, execution, decided);
    }

    private TransportGrant assessed(TransportAssessment by) {
        return new TransportGrant(
                id, caseId, citizenId, claim, ASSESSED, request, by, refusal, modes, execution, decided);
    }

    private TransportGrant refused(Refusal by) {
        return new TransportGrant(
                id, caseId, citizenId, id, REFUSED, request, assessment, by, modes, execution, decided);
    }

    private TransportGrant in(State next) {
        return new TransportGrant(
                id, caseId, citizenId, claim, next, request, assessment, refusal, modes, execution, decided);
    }

    private TransportGrant over(State last) {
        return new TransportGrant(
                id, caseId, citizenId, id, last, request, assessment, refusal, modes, execution, decided);
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
