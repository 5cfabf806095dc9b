package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.deadline.CaseDeadline;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.Remuneration;
import dk.samvaer.visitation.domain.decision.Remuneration.ActivityType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All decisions of a case: those that were issued in the order of issue, among them the drafts as they were begun. */
public record Decisions(List<Decision> all) {
    static final Decisions NONE = new Decisions(List.of());

    public Decision get(UUID decisionId) {
        return all.stream()
                .filter(it -> it.id().equals(decisionId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("DECISION_UNKNOWN"));
    }

    public boolean revisable() {
        return all.stream().anyMatch(Decision::revisable);
    }

    public boolean receivable() {
        return all.stream().anyMatch(Decision::receivable);
    }

    public boolean contains(UUID decisionId) {
        return all.stream().anyMatch(it -> it.id().equals(decisionId));
    }

    /** The newest draft that can still become a decision. */
    public Optional<Decision> inDrafting() {
        return all.reversed().stream().filter(Decision::open).findFirst();
    }

    /** The decision that was issued last. */
    public Optional<Decision> newest() {
        return all.reversed().stream().filter(it -> it.issue() != null).findFirst();
    }

    public Decision lastIssued() {
        return newest().orElseThrow(() -> new RuleViolation("DECISION_UNKNOWN"));
    }

    public boolean has(DecisionStatus status) {
        return all.stream().anyMatch(it -> it.status() == status);
    }

    /** A complaint waits for the municipality's own review. */
    public boolean complaintWaits() {
        return all.stream().flatMap(it -> it.complaints().all().stream()).anyMatch(Complaint::waitsForReview);
    }

    public boolean knows(UUID complaintId) {
        return all.stream().anyMatch(it -> it.complainedOf(complaintId));
    }

    /** The decision that a complaint is about. */
    public Decision complainedOf(UUID complaintId) {
        return all.stream()
                .filter(it -> it.complainedOf(complaintId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("COMPLAINT_UNKNOWN"));
    }

    public Complaint complaint(UUID complaintId) {
        return all.stream()
                .flatMap(it -> it.complaints().all().stream())
                .filter(it -> it.id().equals(complaintId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("COMPLAINT_UNKNOWN"));
    }

    /** Ids of all lines that have been issued. */
    public Set<UUID> lineIds() {
        return all.stream()
                .flatMap(it -> Stream.ofNullable(it.issue()))
                .flatMap(it -> it.lines().stream())
                .map(DecisionLine::lineId)
                .collect(Collectors.toSet());
    }

    /** The mode of transport that was granted last and not refused since. */
    // TR-05
    public Optional<String> lastTransport() {
        return lastGranted().map(DecisionRationale.TransportMode::mode);
    }

    /** The line that granted it. */
    public Optional<DecisionRationale.TransportMode> lastGranted() {
        return all.stream()
                .flatMap(it -> Stream.ofNullable(it.issue()))
                .flatMap(it -> it.rationale().transports().stream())
                .reduce((before, later) -> later)
                .filter(it -> it.mode() != null);
    }

    /** Whether remuneration for this activity was granted with the offer or since, and not refused after that. */
    // PA-01, DE-04
    public boolean remunerates(ActivityType activity) {
        return all.reversed().stream()
                .filter(Decision::issued)
                .map(Decision::recommendation)
                .filter(it ->
                        it.kind().beginsOrEnds() || it.remunerationFor(activity).isPresent())
                .findFirst()
                .flatMap(it -> it.remunerationFor(activity))
                .filter(Remuneration::granted)
                .isPresent();
    }

    /** A hearing ends, and a decision becomes final, when the last day has passed on which an answer or a complaint is in time. */
    Stream<Deadline> deadlines() {
        return Stream.concat(
                all.stream()
                        .filter(Decision::waitsForComplaint)
                        .map(it -> new CaseDeadline.ComplaintPeriodEnd(
                                it.id(), DanishTime.endOf(Objects.requireNonNull(it.lastDay())))),
                all.stream()
                        .filter(it -> it.status() == DecisionStatus.HEARING)
                        .map(it -> new CaseDeadline.HearingEnd(
                                it.id(), DanishTime.endOf(it.drafting().answerBy()))));
    }

    Decisions apply(DecisionEvent event) {
        return switch (event) {
            case DecisionEvent.Drafted e ->
                new Decisions(Stream.concat(all.stream(), Stream.of(Decision.drafted(e)))
                        .toList());
            case DecisionEvent.Issued e -> issued(get(e.decisionId()).apply(e));
            case DecisionEvent e ->
                new Decisions(all.stream()
                        .map(it -> it.id().equals(e.decisionId()) ? it.apply(e) : it)
                        .toList());
        };
    }

    private Decisions issued(Decision last) {
        var others = all.stream().filter(it -> !it.id().equals(last.id()));
        return new Decisions(Stream.concat(others, Stream.of(last)).toList());
    }
}
