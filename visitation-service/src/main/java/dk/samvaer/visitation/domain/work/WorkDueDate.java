package dk.samvaer.visitation.domain.work;

import dk.samvaer.visitation.domain.cases.Case;
import java.time.LocalDate;

/** The day by which the municipality must answer: the first decision, or the open reassessment. */
// RSL § 3(2)
record WorkDueDate(LocalDate since, LocalDate dueOn) {

    static WorkDueDate of(Case it) {
        return it.reassessments()
                .current()
                .map(open -> new WorkDueDate(open.openedOn(), open.decideBy()))
                .orElse(new WorkDueDate(
                        it.intake().openedOn(), it.administration().decideBy()));
    }

    Work.Item waits(Task task) {
        return new Work.Item(task, since, dueOn);
    }
}
