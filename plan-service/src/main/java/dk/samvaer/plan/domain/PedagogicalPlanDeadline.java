package dk.samvaer.plan.domain;

import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;

/** The moment after which a pedagogical plan is overdue. */
record PedagogicalPlanDeadline(Instant due) implements Deadline {}
