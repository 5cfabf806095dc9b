package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.Refusal;
import dk.samvaer.transport.domain.Requester;
import dk.samvaer.transport.domain.Schedule;
import dk.samvaer.transport.domain.TransportAssessment;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrant.State;
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
        List<Confidential> practicalNeeds,
        @Nullable Confidential assessmentText,
        @Nullable Confidential refusalReason,
        @Nullable Integer daysPerWeek,
        @Nullable Schedule schedule,
        boolean scheduleFits,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate endsOn) {

    private static final Set<State> UNDECIDED = Set.of(State.REQUESTED, State.ASSESSED);

    record ModeView(String mode, LocalDate from, @Nullable Confidential reason) {}

    static TransportGrantView of(TransportGrant grant, Role reader) {
        boolean reasons = seesReasons(grant, reader);
        return new TransportGrantView(
                grant.id(),
                grant.caseId(),
                grant.citizenId(),
                grant.state(),
                grant.request().requestedBy(),
                grant.request().at(),
                grant.decisionLineId(),
                grant.modes().isEmpty() ? null : grant.mode().mode().code(),
                grant.modes().stream().map(mode -> mode(mode, reasons)).toList(),
                needs(grant.assessment()),
                reasons && grant.assessment() != null ? grant.assessment().text() : null,
                reasons ? reason(grant.refusal()) : null,
                grant.driving().daysPerWeek(),
                grant.driving().schedule(),
                grant.driving().scheduleFits(),
                grant.driving().pausedFrom(),
                grant.driving().endsOn());
    }

    // TR-03: the transport office sees no reasons; the party sees the assessment once it has become a decision.
    private static boolean seesReasons(TransportGrant grant, Role reader) {
        return switch (reader) {
            case VISITATOR, LEADER -> true;
            case CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE -> !UNDECIDED.contains(grant.state());
            default -> false;
        };
    }

    private static ModeView mode(GrantedMode granted, boolean reasons) {
        return new ModeView(granted.mode().code(), granted.from(), reasons ? granted.reason() : null);
    }

    private static List<Confidential> needs(@Nullable TransportAssessment assessment) {
        return assessment == null ? List.of() : assessment.practicalNeeds();
    }

    private static @Nullable Confidential reason(@Nullable Refusal refusal) {
        return refusal == null ? null : refusal.reason();
    }
}
