package dk.samvaer.plan.domain;

import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;

/** The moment from which the follow-up of a plan is near, due or overdue. */
record FollowUpDeadline(Instant due) implements Deadline {}
