package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.complaint.domain.decision.KnownCase;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes complaints in. */
// CP-01, CP-07, CP-13
public final class Registration {
    /** Refuses a party whose complaint would have no place to wait in, or one that another complaint has. */
    public static final String TOO_MANY_WAIT = "TOO_MANY_COMPLAINTS_WAIT";

    private Registration() {}

    /** Registers a complaint, late or not; only the appeals board may reject it for lateness. */
    // CP-07
    public static List<ComplaintEvent> register(
            UUID id, Received received, KnownDecision decision, ProcedureRules rules, Instant now) {
        unless(!received.receivedOn().isBefore(decision.issuedOn()), "COMPLAINT_BEFORE_DECISION");
        var found = new ComplaintEvent.DecisionFound(
                decision.id(),
                ComplainedLines.of(received, decision),
                ComplaintPeriod.of(received.receivedOn(), decision.complaintDeadline()));
        return Stream.concat(
                        await(id, received, decision.caseId(), decision.citizenId(), rules, now).stream(),
                        Stream.of(found))
                .toList();
    }

    /** Registers a complaint about a decision that is not known yet; whether it is in time is found with the decision. */
    // CP-13
    public static List<ComplaintEvent> await(
            UUID id, Received received, KnownCase known, ProcedureRules rules, Instant now) {
        return await(id, received, known.id(), known.citizenId(), rules, now);
    }

    /**
     * The same for a party, who waits in one of the places of the case, the first of which is 1. What is refused here can still be brought
     * to the complaint officer, who registers any number.
     */
    // CP-01, CP-13
    public static List<ComplaintEvent> await(
            UUID id, Received received, KnownCase known, int place, ProcedureRules rules, Instant now) {
        unless(place <= rules.waitingAtMost(), TOO_MANY_WAIT);
        return Stream.concat(
                        await(id, received, known, rules, now).stream(),
                        Stream.of(new ComplaintEvent.PlaceTaken(place)))
                .toList();
    }

    private static List<ComplaintEvent> await(
            UUID id, Received received, UUID caseId, UUID citizenId, ProcedureRules rules, Instant now) {
        unless(!received.receivedOn().isAfter(DanishTime.day(now)), "COMPLAINT_RECEIVED_IN_FUTURE");
        return List.of(new ComplaintEvent.Registered(id, caseId, citizenId, received, rules));
    }

    /** What a complaint claims that waits for a decision: nobody else's, until it is known to be of the same case. */
    public static UUID claimOfWaiting(UUID caseId, UUID decisionId) {
        return Ids.derive(caseId, "decision/" + decisionId);
    }

    /** One of the places in which complaints of a case wait. */
    public static UUID waitingPlace(UUID caseId, int place) {
        return Ids.derive(caseId, "waiting/" + place);
    }
}
