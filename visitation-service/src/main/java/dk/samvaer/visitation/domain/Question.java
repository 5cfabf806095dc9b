package dk.samvaer.visitation.domain;

import java.time.LocalDate;

/** The question before the municipality: the first decision, or else the renewed look at the need. */
// RSL § 3(2)
record Question(LocalDate since, LocalDate dueOn) {

    static Question of(Case it) {
        return it.reassessments()
                .current()
                .map(open -> new Question(open.openedOn(), open.decideBy()))
                .orElse(new Question(it.intake().openedOn(), it.handling().decideBy()));
    }

    Work.Item waits(Task task) {
        return new Work.Item(task, since, dueOn);
    }
}
