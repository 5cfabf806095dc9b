package dk.samvaer.visitation.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What waits with a decision: before it goes out, when it is out, when somebody complains of it, and when nothing more follows. */
// Rules of the domain § 11; PH-01, CP-02, CP-08
final class DecisionWork {
    private DecisionWork() {}

    static Stream<Work.Item> of(Case it) {
        return Stream.concat(it.decisions().all().stream().flatMap(decision -> of(it, decision)), ending(it));
    }

    private static Stream<Work.Item> of(Case it, Decision decision) {
        return switch (decision.status()) {
            case DRAFT -> Stream.of(Question.of(it).waits(Task.ISSUE));
            case ISSUED -> notify(Objects.requireNonNull(decision.issue()).issuedOn());
            case NOTIFIED, FINAL, COMPLAINED, CHANGED, ANNULLED, REMITTED -> Stream.empty();
        };
    }

    /** A decision works only when it has been received. */
    private static Stream<Work.Item> notify(LocalDate issuedOn) {
        return Stream.of(new Work.Item(Task.NOTIFY, issuedOn, issuedOn));
    }

    static Stream<Work.Item> complaints(Case it) {
        return it.decisions().all().stream()
                .flatMap(decision -> decision.complaints().stream())
                .filter(Complaint::waitsForReview)
                .map(complaint ->
                        new Work.Item(Task.REVIEW_COMPLAINT, complaint.receivedOn(), complaint.reviewDueOn()));
    }

    /** A case is closed when its refusal is final or its grant has been terminated. */
    private static Stream<Work.Item> ending(Case it) {
        var last = it.decisions().issued().reduce((earlier, later) -> later);
        return last.filter(decision -> it.state() == CaseState.DECIDED)
                .filter(decision -> decision.status() == Decision.Status.FINAL)
                .filter(decision -> it.grant() == null || !it.grant().running())
                .map(decision -> new Work.Item(Task.CLOSE_CASE, decision.lastDay(), decision.lastDay()))
                .stream();
    }
}
