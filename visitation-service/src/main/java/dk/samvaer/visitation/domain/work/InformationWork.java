package dk.samvaer.visitation.domain.work;

import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Tasks about requests for information: a leader's approval, and unanswered requests. */
// CO-01, CO-02
final class InformationWork {
    private InformationWork() {}

    static Stream<Work.Item> of(Case it) {
        return CaseState.BEING_ASSESSED.contains(it.state())
                ? it.intake().informationRequests().all().stream().flatMap(InformationWork::of)
                : Stream.empty();
    }

    private static Stream<Work.Item> of(InformationRequest it) {
        return switch (it.status()) {
            case AWAITING_APPROVAL -> waits(Task.APPROVE_INFORMATION_REQUEST, it.requestedOn(), it);
            case SENT ->
                waits(
                        Task.AWAIT_INFORMATION,
                        Objects.requireNonNull(it.progress().sentOn()),
                        it);
            case ANSWERED, WAIVED, CANCELLED, RECALLED -> Stream.empty();
        };
    }

    private static Stream<Work.Item> waits(Task task, LocalDate since, InformationRequest it) {
        return Stream.of(new Work.Item(task, since, it.question().answerBy()));
    }
}
