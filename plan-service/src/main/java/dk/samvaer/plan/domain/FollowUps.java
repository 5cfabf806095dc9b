package dk.samvaer.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The follow-ups held, and the day when the next is due. */
public record FollowUps(@Nullable LocalDate dueOn, List<FollowUp> held) {
    static final FollowUps NONE = new FollowUps(null, List.of());

    public FollowUps {
        held = List.copyOf(held);
    }

    FollowUps due(@Nullable LocalDate day) {
        return new FollowUps(day, held);
    }

    FollowUps with(FollowUp followUp, @Nullable LocalDate nextDueOn) {
        return new FollowUps(
                nextDueOn, Stream.concat(held.stream(), Stream.of(followUp)).toList());
    }
}
