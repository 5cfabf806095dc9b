package dk.samvaer.complaint.application.forwarding;

import dk.samvaer.complaint.domain.forwarding.BoardStep;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts.Attempts;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts.Missing;
import dk.samvaer.complaint.persistence.forwarding.BoardDue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has a step that failed taken again after a pause that doubles from two seconds to an hour, for as long as it fails. */
// R54
@Component
public class Retries {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 11;

    /** The board was not called, so that nothing has failed. */
    private static final Set<String> NOT_CALLED = Set.of("CIRCUIT_OPEN", "BUSY", "INTERRUPTED");

    private static final Duration CALLED_AFTER = Duration.ofSeconds(10);

    private final BoardDue due;
    private final BoardAttempts attempts;
    private final Clock clock;

    public Retries(BoardDue due, BoardAttempts attempts, Clock clock) {
        this.due = due;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Notes that a step on that version of the complaint has failed.
     *
     * @return false, since nothing goes on now
     */
    boolean failed(UUID id, long version, BoardStep step, String reason, List<Missing> missing) {
        var now = clock.instant();
        if (NOT_CALLED.contains(reason)) {
            due.move(id, version, now.plus(CALLED_AFTER));
            return false;
        }
        var before = attempts.find(id).filter(it -> it.step().equals(step.name()));
        int failures = before.map(Attempts::failures).orElse(0) + 1;
        var next = now.plus(pause(failures));
        var since = before.map(Attempts::waitingSince).orElse(now);
        attempts.failed(id, new Attempts(step.name(), failures, reason, missing, since, now, next));
        due.move(id, version, next);
        return false;
    }

    /** Forgets what has failed, since the board has answered; what waits for it need not wait any longer. */
    void answered(UUID id) {
        if (attempts.over(id)) {
            due.wakeSending(clock.instant());
        }
    }

    /** Forgets what has failed, before that is known for sure: a step that is broken off is taken again anyway. */
    void over(UUID id) {
        attempts.over(id);
    }

    static Duration pause(int failures) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
