package dk.samvaer.plan.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the other services have told about the case, as far as a plan needs it.
 *
 * @param caseNumber what people call the case; null until its opening has been told
 * @param closedOn null while the case is open; what opens a reassessment opens a closed case again
 */
public record ExternalFacts(
        @Nullable UUID citizenId,
        @Nullable String caseNumber,
        List<OtherMeasure> otherMeasures,
        @Nullable Grant grant,
        List<UUID> openReassessments,
        CaseTransport transport,
        CasePlacements placements,
        @Nullable LocalDate closedOn) {
    public static final ExternalFacts NONE =
            new ExternalFacts(null, null, List.of(), null, List.of(), CaseTransport.UNKNOWN, CasePlacements.NONE, null);

    public ExternalFacts {
        otherMeasures = List.copyOf(otherMeasures);
        openReassessments = List.copyOf(openReassessments);
    }

    /**
     * The grant that was told last.
     *
     * @param endsOn its last day, which may lie ahead; null while it is not to end
     */
    public record Grant(
            UUID grantId,
            LocalDate startsOn,
            int daysPerWeek,
            String supplierId,
            @Nullable LocalDate endsOn) {
        private Grant endingOn(LocalDate day) {
            return new Grant(grantId, startsOn, daysPerWeek, supplierId, day);
        }
    }

    public ExternalFacts note(ExternalFact fact) {
        return switch (fact) {
            case ExternalFact.CaseOpened f -> opened(f);
            case ExternalFact.CaseClosed f -> closed(f.closedOn());
            case ExternalFact.Assessed f -> assessed(f.otherMeasures());
            case ExternalFact.Granted f -> with(f.citizenId(), granted(f));
            case ExternalFact.GrantTerminated f -> with(citizenId, ended(f));
            case ExternalFact.ReassessmentOpened f ->
                closed(null).reassessing(including(openReassessments, f.reassessmentId()));
            case ExternalFact.ReassessmentClosed f -> reassessing(excluding(openReassessments, f.reassessmentId()));
            case ExternalFact.TransportRequested f -> with(transport.requested(f.transportGrantId()));
            case ExternalFact.TransportGranted f ->
                with(transport.granted(f.transportGrantId(), f.mode(), f.decisionLineId()));
            case ExternalFact.TransportChangeProposed f ->
                !runs() ? with(transport.granted(f.transportGrantId(), f.mode(), f.decisionLineId())) : this;
            case ExternalFact.TransportChanged f -> with(transport.changed(f.transportGrantId(), f.mode()));
            case ExternalFact.TransportRefused f -> with(transport.refused(f.transportGrantId(), f.decisionLineId()));
            case ExternalFact.TransportWithdrawn f -> with(transport.withdrawn(f.transportGrantId()));
            case ExternalFact.DecisionIssued f -> with(transport.decided(f.onTransport()));
            case ExternalFact.TransportEnded f -> with(transport.ended(f.transportGrantId()));
            case ExternalFact.PlacementOrdered f -> with(placements.ordered(f.placementId(), f.supplierId()));
            case ExternalFact.PlacementRejected f -> with(placements.rejected(f.placementId()));
            case ExternalFact.PlacementStarted f -> with(placements.started(f.placementId(), f.supplierId()));
            case ExternalFact.PlacementEnded f -> with(placements.ended(f.placementId(), f.on()));
        };
    }

    /** Whether transport was determined while the grant runs, and no decision has carried that yet. */
    // TR-03, DE-05
    public boolean transportAwaitsDecision() {
        return runs() && transport.awaitsDecision();
    }

    private ExternalFacts opened(ExternalFact.CaseOpened fact) {
        return new ExternalFacts(
                fact.citizenId(),
                fact.caseNumber(),
                otherMeasures,
                grant,
                openReassessments,
                transport,
                placements,
                closedOn);
    }

    private ExternalFacts with(@Nullable UUID citizen, @Nullable Grant inForce) {
        return new ExternalFacts(
                citizen, caseNumber, otherMeasures, inForce, openReassessments, transport, placements, closedOn);
    }

    private ExternalFacts with(CaseTransport known) {
        return new ExternalFacts(
                citizenId, caseNumber, otherMeasures, grant, openReassessments, known, placements, closedOn);
    }

    private ExternalFacts assessed(List<OtherMeasure> measures) {
        return new ExternalFacts(
                citizenId, caseNumber, measures, grant, openReassessments, transport, placements, closedOn);
    }

    private ExternalFacts reassessing(List<UUID> open) {
        return new ExternalFacts(citizenId, caseNumber, otherMeasures, grant, open, transport, placements, closedOn);
    }

    private ExternalFacts with(CasePlacements known) {
        return new ExternalFacts(
                citizenId, caseNumber, otherMeasures, grant, openReassessments, transport, known, closedOn);
    }

    private ExternalFacts closed(@Nullable LocalDate on) {
        return new ExternalFacts(
                citizenId, caseNumber, otherMeasures, grant, openReassessments, transport, placements, on);
    }

    private boolean runs() {
        return grant != null && grant.endsOn() == null;
    }

    private @Nullable Grant ended(ExternalFact.GrantTerminated fact) {
        return grant != null && grant.grantId().equals(fact.grantId()) ? grant.endingOn(fact.endsOn()) : grant;
    }

    private static Grant granted(ExternalFact.Granted fact) {
        return new Grant(fact.grantId(), fact.startsOn(), fact.daysPerWeek(), fact.supplierId(), null);
    }

    private static List<UUID> including(List<UUID> ids, UUID id) {
        return Stream.concat(ids.stream(), Stream.of(id)).distinct().toList();
    }

    private static List<UUID> excluding(List<UUID> ids, UUID id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }
}
