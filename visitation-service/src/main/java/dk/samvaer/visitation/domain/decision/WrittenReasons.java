package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.law.ComplaintPeriod;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Written reasons for a decision that was told orally: when they were asked for, are due and were sent.
 *
 * @param answerBy null until they are asked for; if the reasons are later than that, the party is told why and when
 */
// FVL § 23; DE-03
public record WrittenReasons(
        LocalDate toldOn,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate sentOn) {

    /**
     * How much time there is.
     *
     * @param ask from the day on which the decision was told
     * @param answer from the day on which the request came
     */
    public record Time(Period ask, Period answer) {}

    public static WrittenReasons toldOn(LocalDate day) {
        return new WrittenReasons(day, null, null, null);
    }

    public boolean requestable() {
        return requestedOn == null;
    }

    public boolean awaited() {
        return requestedOn != null && sentOn == null;
    }

    public void requireRequestable(LocalDate day, Time time, ComplaintPeriod calendar) {
        RuleViolation.unless(requestable(), "REASONS_REQUESTED_ALREADY");
        var lastDay = calendar.endingNotBefore(toldOn.plus(time.ask()));
        RuleViolation.unless(!day.isBefore(toldOn) && !day.isAfter(lastDay), "REASONS_REQUEST_OUTSIDE_PERIOD");
    }

    public void requireAwaited(LocalDate day) {
        RuleViolation.unless(awaited(), "REASONS_NOT_REQUESTED");
        RuleViolation.unless(requestedOn == null || !day.isBefore(requestedOn), "REASONS_SENT_BEFORE_REQUEST");
    }

    public WrittenReasons requested(LocalDate day, LocalDate due) {
        return new WrittenReasons(toldOn, day, due, null);
    }

    public WrittenReasons sent(LocalDate day) {
        return new WrittenReasons(toldOn, requestedOn, answerBy, day);
    }
}
