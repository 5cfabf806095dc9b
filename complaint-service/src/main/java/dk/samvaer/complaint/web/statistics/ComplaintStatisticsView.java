package dk.samvaer.complaint.web.statistics;

import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.statistics.ComplaintStatistics;
import dk.samvaer.complaint.domain.statistics.Durations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the complaints that were received in a period came to: counts only, also where they are small.
 *
 * @param grounds the same for each subject that was complained about; a complaint about several is counted with each
 */
record ComplaintStatisticsView(LocalDate from, LocalDate to, ComplaintNumbers all, List<GroundNumbers> grounds) {

    /** The numbers of the complaints about one subject. */
    record GroundNumbers(String ground, ComplaintNumbers numbers) {}

    /**
     * Numbers of complaints.
     *
     * @param overturnRate remitted and changed of remitted, changed and affirmed; left out where there is none of these
     */
    record ComplaintNumbers(
            long received,
            long timely,
            long late,
            long undetermined,
            long withdrawn,
            long closedWithoutDecision,
            ReviewNumbers reviews,
            BoardNumbers outcomes,
            DurationNumbers untilReview,
            @Nullable Double reviewedWithinFourWeeks,
            DurationNumbers untilForwarding,
            @Nullable Double overturnRate) {

        private static ComplaintNumbers of(ComplaintStatistics it) {
            var timeliness = it.byTimeliness();
            return new ComplaintNumbers(
                    it.received(),
                    timeliness.getOrDefault(Timeliness.TIMELY, 0L),
                    timeliness.getOrDefault(Timeliness.LATE, 0L),
                    timeliness.getOrDefault(Timeliness.UNDETERMINED, 0L),
                    it.withdrawn(),
                    it.closedWithoutDecision(),
                    ReviewNumbers.of(it),
                    BoardNumbers.of(it),
                    DurationNumbers.of(it.untilReview()),
                    it.reviewedWithinFourWeeks(),
                    DurationNumbers.of(it.untilForwarding()),
                    it.overturnRate());
        }
    }

    /** How many reviews came to what. */
    record ReviewNumbers(long upheld, long partlyUpheld, long maintained) {
        private static ReviewNumbers of(ComplaintStatistics it) {
            var reviews = it.byReview();
            return new ReviewNumbers(
                    reviews.getOrDefault(ReviewOutcome.UPHELD, 0L),
                    reviews.getOrDefault(ReviewOutcome.PARTLY_UPHELD, 0L),
                    reviews.getOrDefault(ReviewOutcome.MAINTAINED, 0L));
        }
    }

    /** How many decisions of the appeals board came to what. */
    record BoardNumbers(
            long affirmed, long changed, long annulled, long remitted, long dismissed, long referred, long lapsed) {
        private static BoardNumbers of(ComplaintStatistics it) {
            var outcomes = it.byOutcome();
            return new BoardNumbers(
                    outcomes.getOrDefault(AppealOutcome.AFFIRMED, 0L),
                    outcomes.getOrDefault(AppealOutcome.CHANGED, 0L),
                    outcomes.getOrDefault(AppealOutcome.ANNULLED, 0L),
                    outcomes.getOrDefault(AppealOutcome.REMITTED, 0L),
                    outcomes.getOrDefault(AppealOutcome.DISMISSED, 0L),
                    outcomes.getOrDefault(AppealOutcome.REFERRED, 0L),
                    outcomes.getOrDefault(AppealOutcome.LAPSED, 0L));
        }
    }

    /**
     * How many days something took.
     *
     * @param number of how many it is done
     */
    record DurationNumbers(
            int number,
            @Nullable Double medianDays,
            @Nullable Long ninetiethPercentileDays) {
        private static DurationNumbers of(Durations it) {
            return new DurationNumbers(it.number(), it.median(), it.ninetiethPercentile());
        }
    }

    static ComplaintStatisticsView of(LocalDate from, LocalDate to, ComplaintStatistics it) {
        return new ComplaintStatisticsView(
                from,
                to,
                ComplaintNumbers.of(it),
                it.byGround().entrySet().stream()
                        .map(ground -> new GroundNumbers(ground.getKey(), ComplaintNumbers.of(ground.getValue())))
                        .toList());
    }
}
