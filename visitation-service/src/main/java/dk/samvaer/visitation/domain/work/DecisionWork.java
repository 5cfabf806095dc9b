package dk.samvaer.visitation.domain.work;

import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Hearing;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tasks about decisions: before and after issue, about complaints, and closing the case. */
// Rules of the domain § 11; PH-01, CP-02, CP-08
final class DecisionWork {
    private DecisionWork() {}

    static Stream<Work.Item> of(Case it) {
        return Stream.concat(it.decisions().all().stream().flatMap(decision -> of(it, decision)), ending(it));
    }

    private static Stream<Work.Item> of(Case it, Decision decision) {
        return switch (decision.status()) {
            case DRAFT, READY -> Stream.of(WorkDueDate.of(it).waits(Task.ISSUE));
            case HEARING -> hearing(Objects.requireNonNull(decision.drafting().hearing()));
            case AWAITING_APPROVAL ->
                Stream.of(Task.APPROVE, Task.AWAIT_APPROVAL).map(WorkDueDate.of(it)::waits);
            case DISCARDED -> Stream.empty();
            case ISSUED -> notify(Objects.requireNonNull(decision.issue()).issuedOn());
            case NOTIFIED, FINAL, COMPLAINED, CHANGED, ANNULLED, REMITTED -> Stream.empty();
        };
    }

    private static Stream<Work.Item> hearing(Hearing it) {
        return Stream.of(Task.ANSWER_HEARING, Task.AWAIT_HEARING)
                .map(task -> new Work.Item(task, it.sentOn(), it.answerBy()));
    }

    /** A decision takes effect only when it has been received. */
    private static Stream<Work.Item> notify(LocalDate issuedOn) {
        return Stream.of(new Work.Item(Task.NOTIFY, issuedOn, issuedOn));
    }

    // DE-03
    static Stream<Work.Item> reasons(Case it) {
        return it.decisions().all().stream()
                .filter(Decision::reasonsAwaited)
                .map(Decision::writtenReasons)
                .map(asked -> new Work.Item(
                        Task.SEND_REASONS,
                        Objects.requireNonNull(asked.requestedOn()),
                        Objects.requireNonNull(asked.answerBy())));
    }

    static Stream<Work.Item> complaints(Case it) {
        return it.decisions().all().stream()
                .flatMap(decision -> decision.complaints().all().stream())
                .flatMap(complaint -> Stream.concat(review(complaint), forwarding(complaint)));
    }

    private static Stream<Work.Item> review(Complaint it) {
        return it.waitsForReview()
                ? Stream.of(new Work.Item(Task.REVIEW_COMPLAINT, it.receivedOn(), it.reviewDueOn()))
                : Stream.empty();
    }

    /** Complaints are forwarded by themselves, so that somebody has it only where one did not get there in time. */
    // CP-09, R54
    private static Stream<Work.Item> forwarding(Complaint it) {
        var stuck = it.stuckSince();
        return stuck == null ? Stream.empty() : Stream.of(new Work.Item(Task.FORWARD_COMPLAINT, stuck, stuck));
    }

    /** A case is closed when nothing is left to decide or to grant. */
    private static Stream<Work.Item> ending(Case it) {
        return Act.CLOSE_CASE.open(it, Task.CLOSE_CASE.holder())
                ? Stream.of(ending(it.decisions().lastIssued(), it.grant()))
                : Stream.empty();
    }

    private static Work.Item ending(Decision last, @Nullable Grant grant) {
        var issuedOn = Objects.requireNonNull(last.issue()).issuedOn();
        var refusalFinal = Optional.ofNullable(last.receipt()).map(DecisionReceipt::complaintDeadline);
        var ended = Optional.ofNullable(grant)
                .map(Grant::endsOn)
                .or(() -> refusalFinal)
                .orElse(issuedOn);
        return new Work.Item(Task.CLOSE_CASE, ended, ended);
    }
}
