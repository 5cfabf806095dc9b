package dk.samvaer.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the other services have told about the case, as far as a plan needs it.
 *
 * @param closedOn null while the case is open; what opens a reassessment opens a closed case again
 */
public record CaseFacts(
        @Nullable UUID citizenId,
        List<OtherMeasure> otherMeasures,
        @Nullable Grant grant,
        List<UUID> openReassessments,
        CaseTransport transport,
        List<UUID> placements,
        @Nullable LocalDate closedOn) {
    static final CaseFacts NONE =
            new CaseFacts(null, List.of(), null, List.of(), CaseTransport.UNKNOWN, List.of(), null);

    public CaseFacts {
        otherMeasures = List.copyOf(otherMeasures);
        openReassessments = List.copyOf(openReassessments);
        placements = List.copyOf(placements);
    }

    /** The grant in force. */
    public record Grant(UUID grantId, LocalDate startsOn, int daysPerWeek, String supplierId) {}

    CaseFacts learn(Fact fact) {
        return switch (fact) {
            case Fact.CaseOpened f -> with(f.citizenId(), grant);
            case Fact.CaseClosed f -> closed(f.closedOn());
            case Fact.Assessed f -> assessed(f.otherMeasures());
            case Fact.Granted f -> with(f.citizenId(), granted(f));
            case Fact.GrantTerminated f -> with(citizenId, isInForce(f.grantId()) ? null : grant);
            case Fact.ReassessmentOpened f ->
                closed(null).reassessing(including(openReassessments, f.reassessmentId()));
            case Fact.ReassessmentClosed f -> reassessing(excluding(openReassessments, f.reassessmentId()));
            case Fact.TransportRequested f -> with(transport.requested(f.transportGrantId()));
            case Fact.TransportGranted f -> with(transport.granted(f.transportGrantId(), f.mode()));
            case Fact.TransportRefused f -> with(transport.refused(f.transportGrantId()));
            case Fact.TransportEnded f -> with(transport.ended(f.transportGrantId()));
            case Fact.PlacementStarted f -> placed(including(placements, f.placementId()));
        };
    }

    private CaseFacts with(@Nullable UUID citizen, @Nullable Grant inForce) {
        return new CaseFacts(citizen, otherMeasures, inForce, openReassessments, transport, placements, closedOn);
    }

    private CaseFacts with(CaseTransport known) {
        return new CaseFacts(citizenId, otherMeasures, grant, openReassessments, known, placements, closedOn);
    }

    private CaseFacts assessed(List<OtherMeasure> measures) {
        return new CaseFacts(citizenId, measures, grant, openReassessments, transport, placements, closedOn);
    }

    private CaseFacts reassessing(List<UUID> open) {
        return new CaseFacts(citizenId, otherMeasures, grant, open, transport, placements, closedOn);
    }

    private CaseFacts placed(List<UUID> started) {
        return new CaseFacts(citizenId, otherMeasures, grant, openReassessments, transport, started, closedOn);
    }

    private CaseFacts closed(@Nullable LocalDate on) {
        return new CaseFacts(citizenId, otherMeasures, grant, openReassessments, transport, placements, on);
    }

    private boolean isInForce(UUID grantId) {
        return grant != null && grant.grantId().equals(grantId);
    }

    private static Grant granted(Fact.Granted fact) {
        return new Grant(fact.grantId(), fact.startsOn(), fact.daysPerWeek(), fact.supplierId());
    }

    private static List<UUID> including(List<UUID> ids, UUID id) {
        return Stream.concat(ids.stream(), Stream.of(id)).distinct().toList();
    }

    private static List<UUID> excluding(List<UUID> ids, UUID id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }
}
