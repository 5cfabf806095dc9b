package dk.samvaer.complaint.domain.statistics;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the complaints that were received in a period came to. */
// CP-08, CP-12; R51 to R54
public record ComplaintStatistics(List<CountedComplaint> complaints) {
    private static final int REVIEW_WEEKS = 4;

    public ComplaintStatistics {
        complaints = List.copyOf(complaints);
    }

    public long received() {
        return complaints.size();
    }

    public long withdrawn() {
        return complaints.stream().filter(CountedComplaint::withdrawn).count();
    }

    // CP-13
    public long closedWithoutDecision() {
        return complaints.stream().filter(CountedComplaint::withoutDecision).count();
    }

    // CP-07
    public Map<Timeliness, Long> byTimeliness() {
        return count(Timeliness.class, CountedComplaint::timeliness);
    }

    // CP-09
    public Map<ReviewOutcome, Long> byReview() {
        return count(ReviewOutcome.class, CountedComplaint::review);
    }

    // CP-12
    public Map<AppealOutcome, Long> byOutcome() {
        return count(AppealOutcome.class, CountedComplaint::outcome);
    }

    /** The same for each subject complained about; a complaint about several is counted with each. */
    public Map<String, ComplaintStatistics> byGround() {
        Map<String, ComplaintStatistics> grounds = new TreeMap<>();
        complaints.stream()
                .flatMap(it -> it.grounds().stream())
                .distinct()
                .forEach(ground -> grounds.put(ground, about(ground)));
        return grounds;
    }

    private ComplaintStatistics about(String ground) {
        return new ComplaintStatistics(
                complaints.stream().filter(it -> it.grounds().contains(ground)).toList());
    }

    // CP-08
    public Durations untilReview() {
        return durations(CountedComplaint::reviewedOn);
    }

    // R54
    public Durations untilForwarding() {
        return durations(CountedComplaint::forwardedOn);
    }

    /** The share of the reviews that were done within four weeks; null where there is none. */
    // CP-08
    public @Nullable Double reviewedWithinFourWeeks() {
        long inTime = complaints.stream()
                .filter(it -> it.reviewedBy(it.receivedOn().plusWeeks(REVIEW_WEEKS)))
                .count();
        return share(inTime, untilReview().number());
    }

    /** How many of what the board decided on the merits it remitted or changed; null where it decided nothing so. */
    // CP-12
    public @Nullable Double overturnRate() {
        var outcomes = byOutcome();
        long overturned =
                outcomes.getOrDefault(AppealOutcome.REMITTED, 0L) + outcomes.getOrDefault(AppealOutcome.CHANGED, 0L);
        return share(overturned, overturned + outcomes.getOrDefault(AppealOutcome.AFFIRMED, 0L));
    }

    private Durations durations(Function<CountedComplaint, @Nullable LocalDate> done) {
        return new Durations(complaints.stream()
                .flatMap(it -> Stream.ofNullable(done.apply(it)).map(day -> DAYS.between(it.receivedOn(), day)))
                .toList());
    }

    /** With 0 for what there is none of. */
    private <E extends Enum<E>> Map<E, Long> count(Class<E> codes, Function<CountedComplaint, @Nullable E> code) {
        Map<E, Long> counts = new EnumMap<>(codes);
        Stream.of(codes.getEnumConstants()).forEach(it -> counts.put(it, 0L));
        complaints.stream()
                .flatMap(it -> Stream.ofNullable(code.apply(it)))
                .forEach(it -> counts.merge(it, 1L, Long::sum));
        return counts;
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
