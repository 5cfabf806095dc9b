package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the grant rests, at the citizen's wish or by necessity. It goes on by itself after the last of them; longer only by decision.
 *
 * @param until the last day
 * @param wishId what the citizen asked for, where it rests at the citizen's wish
 */
// DE-04
public record Suspension(
        LocalDate from,
        LocalDate until,
        Ground ground,
        Confidential reason,
        @Nullable UUID wishId) {

    public Suspension(LocalDate from, LocalDate until, Ground ground, Confidential reason) {
        this(from, until, ground, reason, null);
    }
    /** What lies as near to an earlier suspension as this continues it. */
    private static final int DAYS_BETWEEN = 7;

    /** Why a grant rests; anything else is a decision. */
    public enum Ground {
        CITIZEN_WISH,
        ILLNESS,
        STAY_ELSEWHERE
    }

    /**
     * @param earlier the suspensions of the grant before this one, the oldest first
     * @param atMost how long a grant may rest without a decision
     */
    public void requireLawful(List<Suspension> earlier, LocalDate today, Period atMost) {
        RuleViolation.unless(!reason.isBlank(), "REASON_REQUIRED");
        RuleViolation.unless(!until.isBefore(from), "SUSPENSION_ENDS_BEFORE_IT_BEGINS");
        RuleViolation.unless(!from.isBefore(today), "SUSPENSION_BACKDATED");
        RuleViolation.unless(days(earlier) <= ChronoUnit.DAYS.between(from, from.plus(atMost)), "SUSPENSION_TOO_LONG");
    }

    /** The days of this one and of those that it continues. */
    private long days(List<Suspension> earlier) {
        long days = length();
        var begin = from;
        for (var before : earlier.reversed()) {
            if (ChronoUnit.DAYS.between(before.until, begin) - 1 < DAYS_BETWEEN) {
                days += before.length();
                begin = before.from;
            }
        }
        return days;
    }

    private long length() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** The earlier ones and this one, as far as it lasted before the day on which the grant went on. */
    public static List<Suspension> plus(List<Suspension> earlier, @Nullable Suspension one, LocalDate resumedOn) {
        var ended = Stream.ofNullable(one)
                .filter(it -> it.from.isBefore(resumedOn))
                .map(it -> new Suspension(it.from, resumedOn.minusDays(1), it.ground, it.reason, it.wishId));
        return Stream.concat(earlier.stream(), ended).toList();
    }
}
