package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.transport.domain.Determinations;
import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.Limits;
import dk.samvaer.transport.domain.Refusal;
import dk.samvaer.transport.domain.TransportAssessment;
import dk.samvaer.transport.domain.TransportGrant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transport grant as the caller's role may see it. */
record TransportGrantView(
        UUID id,
        UUID caseId,
        UUID citizenId,
        State state,
        Requester requestedBy,
        Instant requestedAt,
        UUID decisionLineId,
        @Nullable String mode,
        List<ModeView> modes,
        boolean decided,
        @Nullable ProposedModeView proposedMode,
        List<NewSchedule.Need> needs,
        List<Confidential> practicalNeeds,
        NewTransportAssessment.@Nullable Severity movingAbout,
        @Nullable Confidential assessmentText,
        @Nullable Confidential refusalReason,
        @Nullable Integer daysPerWeek,
        @Nullable ScheduleView schedule,
        List<TravelPassView> travelPasses,
        boolean scheduleFits,
        @Nullable UUID unitId,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate endsOn) {

    /** What is determined and waits for its decision is internal to the municipality. */
    private static final Set<TransportGrant.State> DETERMINED =
            Set.of(TransportGrant.State.GRANTED, TransportGrant.State.REFUSED);

    /** Where the grant stands; see the state machine in the service's README. */
    enum State {
        REQUESTED,
        ASSESSED,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        LAPSED,
        ACTIVE,
        PAUSED,
        ENDED;

        static TransportGrant.@Nullable State domain(@Nullable State state) {
            return state == null ? null : TransportGrant.State.valueOf(state.name());
        }
    }

    enum Requester {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        VISITATOR,
        SYSTEM
    }

    /** Other terms that wait for their decision. */
    record ProposedModeView(
            String mode, LocalDate from, @Nullable LimitsView limits, UUID decisionLineId) {
        static ProposedModeView of(Determinations.Proposal it) {
            return new ProposedModeView(
                    it.mode().mode().code(),
                    it.mode().from(),
                    LimitsView.of(it.mode().limits()),
                    it.lineId());
        }
    }

    /** @param limits in what less is granted than both ways, from the home, on all days; left out where nothing is */
    record ModeView(
            String mode,
            LocalDate from,
            @Nullable LimitsView limits,
            @Nullable Confidential reason) {}

    /** @param directions the ways that are driven */
    record LimitsView(
            @Nullable Integer daysPerWeek,
            List<NewSchedule.Way> directions,
            @Nullable Confidential pickUp) {
        static @Nullable LimitsView of(Limits it) {
            var ways = it.directions().stream()
                    .map(way -> NewSchedule.Way.valueOf(way.name()))
                    .toList();
            return it.isNone() ? null : new LimitsView(it.daysPerWeek(), ways, it.pickUp());
        }
    }

    static TransportGrantView of(TransportGrant grant, Role reader) {
        boolean reasons = seesReasons(grant, reader);
        boolean shown = !reader.isOfPrivatePerson() || grant.decided().carried();
        return new TransportGrantView(
                grant.id(),
                grant.caseId(),
                grant.citizenId(),
                state(grant, shown),
                Requester.valueOf(grant.request().requestedBy().name()),
                grant.request().at(),
                grant.decisionLineId(),
                !shown || grant.modes().isEmpty() ? null : grant.mode().mode().code(),
                grant.modes().stream()
                        .filter(ignored -> shown)
                        .map(mode -> mode(mode, reasons))
                        .toList(),
                grant.decided().carried(),
                proposed(grant, reader),
                coded(grant.assessment()),
                needs(grant.assessment()),
                reasons ? movingAbout(grant.assessment()) : null,
                reasons && grant.assessment() != null ? grant.assessment().text() : null,
                reasons ? reason(grant.refusal()) : null,
                grant.execution().daysPerWeek(),
                ScheduleView.of(grant.execution().schedule()),
                passes(grant),
                grant.planning().scheduleFits(),
                grant.execution().unitId(),
                grant.execution().pausedFrom(),
                grant.execution().endsOn());
    }

    /** The transport office sees no reasons; the party sees the assessment once it has become a decision. */
    // TR-03
    private static boolean seesReasons(TransportGrant grant, Role reader) {
        return switch (reader) {
            case VISITATOR, LEADER -> true;
            case CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE -> grant.decided().carried();
            default -> false;
        };
    }

    private static State state(TransportGrant grant, boolean shown) {
        return !shown && DETERMINED.contains(grant.state())
                ? State.ASSESSED
                : State.valueOf(grant.state().name());
    }

    private static @Nullable ProposedModeView proposed(TransportGrant grant, Role reader) {
        return reader.isOfPrivatePerson()
                ? null
                : grant.decided().newest().map(ProposedModeView::of).orElse(null);
    }

    private static List<TravelPassView> passes(TransportGrant grant) {
        var last = grant.execution().endsOn();
        return grant.execution().rides().passes().stream()
                .map(pass -> TravelPassView.of(pass, last))
                .toList();
    }

    private static ModeView mode(GrantedMode granted, boolean reasons) {
        return new ModeView(
                granted.mode().code(),
                granted.from(),
                LimitsView.of(granted.limits()),
                reasons ? granted.reason() : null);
    }

    private static List<NewSchedule.Need> coded(@Nullable TransportAssessment assessment) {
        return assessment == null
                ? List.of()
                : assessment.needs().stream()
                        .map(need -> NewSchedule.Need.valueOf(need.name()))
                        .toList();
    }

    private static NewTransportAssessment.@Nullable Severity movingAbout(@Nullable TransportAssessment assessment) {
        var severity = assessment == null ? null : assessment.movingAbout();
        return severity == null ? null : NewTransportAssessment.Severity.valueOf(severity.name());
    }

    private static List<Confidential> needs(@Nullable TransportAssessment assessment) {
        return assessment == null ? List.of() : assessment.practicalNeeds();
    }

    private static @Nullable Confidential reason(@Nullable Refusal refusal) {
        return refusal == null ? null : refusal.reason();
    }
}
