package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.complaint.domain.decision.KnownCase;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes complaints in. */
// CP-01, CP-07, CP-13
public final class Registration {
    /** Refuses a party whose complaint would have no place to wait in, or one that another complaint has. */
    public static final String TOO_MANY_WAIT = "TOO_MANY_COMPLAINTS_WAIT";

    private Registration() {}

    /**
     * Registers a complaint, late or not; only the appeals board may reject it for lateness.
     *
     * @param complainedOf the lines of the decision that other open complaints are about
     */
    // CP-07
    public static List<ComplaintEvent> register(
            UUID id,
            Received received,
            KnownDecision decision,
            Set<UUID> complainedOf,
            ProcedureRules rules,
            Instant now) {
        unless(!received.receivedOn().isBefore(decision.issuedOn()), "COMPLAINT_BEFORE_DECISION");
        var found = new ComplaintEvent.DecisionFound(
                decision.id(),
                ComplainedLines.of(received, decision, complainedOf),
                ComplaintPeriod.of(received.receivedOn(), decision.complaintDeadline()));
        return Stream.concat(
                        await(id, received, decision.caseId(), decision.citizenId(), rules, now).stream(),
                        Stream.of(found))
                .toList();
    }

    /**
     * Makes a complaint of its own of what was added to another one too late for its review, with the day on which that was received, so that
     * visitation reviews it.
     */
    // RSL § 66; CP-08, CP-13
    public static List<ComplaintEvent> further(
            UUID id, Complaint reviewed, KnownDecision decision, ProcedureRules rules) {
        var further = Objects.requireNonNull(reviewed.submission().further());
        var adding = reviewed.submission().addingFurther();
        var received =
                reviewed.received().as(adding.getFirst(), reviewed.submission().furtherLineIds());
        var deadline = decision.complaintDeadline();
        var found = new ComplaintEvent.DecisionFound(
                decision.id(),
                further.lines().stream().map(it -> it.timed(deadline)).toList(),
                ComplaintPeriod.of(received.receivedOn(), deadline));
        var begun = new ComplaintEvent.Registered(
                id, reviewed.caseId(), reviewed.citizenId(), received, reviewed.id(), rules);
        var more = adding(adding.subList(1, adding.size()), List.of());
        return Stream.of(List.of(begun, found), more)
                .<ComplaintEvent>flatMap(List::stream)
                .toList();
    }

    /** What was said on several days, and the lines that were added with it. */
    static List<ComplaintEvent> adding(List<Supplement> said, List<ComplainedLine> lines) {
        return said.stream()
                .<ComplaintEvent>map(it -> new ComplaintEvent.Supplemented(it, addedWith(it, said, lines)))
                .toList();
    }

    private static List<ComplainedLine> addedWith(Supplement it, List<Supplement> said, List<ComplainedLine> lines) {
        var first = said.stream().takeWhile(before -> before != it).toList();
        return lines.stream()
                .filter(line -> it.lineIds().contains(line.lineId()))
                .filter(line ->
                        first.stream().noneMatch(before -> before.lineIds().contains(line.lineId())))
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
        return List.of(new ComplaintEvent.Registered(id, caseId, citizenId, received, null, rules));
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
