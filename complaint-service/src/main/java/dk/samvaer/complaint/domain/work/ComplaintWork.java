package dk.samvaer.complaint.domain.work;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.RestAnswer;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.starter.domain.DanishTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tasks of a complaint, the most urgent first; derived from the complaint alone, so that the clock that reads them says what is overdue. */
// CP-07 to CP-12; R51 to R54
public record ComplaintWork(List<Item> items) {
    private static final Comparator<Item> URGENCY =
            Comparator.comparing(Item::dueOn).thenComparing(Item::task);

    /** One task, since when it waits, and the day by which it should be done. */
    public record Item(Task task, LocalDate since, LocalDate dueOn) {}

    public static ComplaintWork of(Complaint it) {
        return new ComplaintWork(Stream.concat(ofState(it), Stream.concat(ofTimeliness(it), ofLetters(it)))
                .sorted(URGENCY)
                .toList());
    }

    /** Whether nobody tells here when it is done, so that it is listed until its last day only. */
    // CP-12
    public boolean lapses() {
        return !items.isEmpty() && items.stream().allMatch(it -> it.task() == Task.IMPLEMENT_OUTCOME);
    }

    private static Stream<Item> ofState(Complaint it) {
        var received = it.received().receivedOn();
        return switch (it.state()) {
            case AWAITING_DECISION ->
                Stream.of(new Item(
                        Task.FIND_DECISION,
                        received,
                        received.plusDays(it.rules().decisionDays())));
            case UNDER_REVIEW, EXTENDED ->
                Stream.of(new Item(Task.REVIEW, received, it.review().dueOn()));
            case PARTLY_UPHELD -> Stream.concat(rest(it), forwarding(it, Task.FORWARD));
            case MAINTAINED -> forwarding(it, Task.FORWARD);
            case FORWARDING -> forwarding(it, underWay(it) ? Task.AWAIT_CONFIRMATION : Task.SETTLE_REFUSAL);
            case FORWARDED -> Stream.of(outcome(it));
            case CHANGED, ANNULLED, REMITTED -> implementation(it);
            case UPHELD, CLOSED_SATISFIED, WITHDRAWN, CLOSED_NO_DECISION, AFFIRMED, DISMISSED, REFERRED, LAPSED ->
                Stream.empty();
        };
    }

    // CP-09
    private static Stream<Item> rest(Complaint it) {
        var asked = Objects.requireNonNull(it.review().decidedOn());
        var rest = Objects.requireNonNull(it.review().rest());
        if (rest.answer() == null) {
            return Stream.of(new Item(Task.AWAIT_ANSWER_ON_REST, asked, rest.answerBy()));
        }
        boolean open = rest.answer() == RestAnswer.NO_ANSWER && it.toForwardSince() == null;
        return open
                ? Stream.of(new Item(Task.DECIDE_ON_REST, Objects.requireNonNull(rest.answeredOn()), rest.answerBy()))
                : Stream.empty();
    }

    // CP-09, R54
    private static Stream<Item> forwarding(Complaint it, Task task) {
        var limit = it.forwardBy();
        return limit == null
                ? Stream.empty()
                : Stream.of(new Item(task, limit.minusDays(it.rules().forwardingDays()), limit));
    }

    private static boolean underWay(Complaint it) {
        return Objects.requireNonNull(it.forwarding()).underWay();
    }

    private static Item outcome(Complaint it) {
        var forwarding = Objects.requireNonNull(it.forwarding());
        var since = DanishTime.day(Objects.requireNonNull(forwarding.receipt()).on());
        return new Item(Task.AWAIT_OUTCOME, since, since.plusWeeks(it.rules().outcomeWeeks()));
    }

    /** Letters are written by themselves, so those that are still due the day after have met an obstacle. */
    private static Stream<Item> ofLetters(Complaint it) {
        var since = it.letters().waitsSince();
        return since == null ? Stream.empty() : Stream.of(new Item(Task.WRITE_LETTERS, since, since.plusDays(1)));
    }

    // CP-12
    private static Stream<Item> implementation(Complaint it) {
        var decision = Objects.requireNonNull(it.boardDecision());
        var day = decision.implementBy();
        return day == null ? Stream.empty() : Stream.of(new Item(Task.IMPLEMENT_OUTCOME, decision.decidedOn(), day));
    }

    // CP-02, CP-07
    private static Stream<Item> ofTimeliness(Complaint it) {
        return switch (it.state()) {
            case UNDER_REVIEW, EXTENDED, PARTLY_UPHELD, MAINTAINED, FORWARDING -> reason(it);
            case FORWARDED -> changed(it);
            case AWAITING_DECISION,
                    UPHELD,
                    CLOSED_SATISFIED,
                    WITHDRAWN,
                    CLOSED_NO_DECISION,
                    AFFIRMED,
                    CHANGED,
                    ANNULLED,
                    REMITTED,
                    DISMISSED,
                    REFERRED,
                    LAPSED -> Stream.empty();
        };
    }

    /** The appeals board weighs the reason, so it is asked for while the municipality looks again. */
    private static Stream<Item> reason(Complaint it) {
        boolean said = Stream.concat(
                        Stream.ofNullable(it.received().lateReason()),
                        it.supplements().stream().flatMap(more -> Stream.ofNullable(more.lateReason())))
                .anyMatch(reason -> !reason.isBlank());
        boolean asked = it.timeliness().now() == Timeliness.LATE && !said;
        return asked
                ? Stream.of(new Item(
                        Task.ASK_WHY_LATE,
                        it.received().receivedOn(),
                        it.review().dueOn()))
                : Stream.empty();
    }

    /** Until somebody notes that the board was told. */
    private static Stream<Item> changed(Complaint it) {
        return it.boardToBeInformed()
                ? it.timeliness().earlier().stream()
                        .reduce((one, later) -> later)
                        .map(last -> new Item(Task.TELL_BOARD_OF_TIMELINESS, last.until(), last.until()))
                        .stream()
                : Stream.empty();
    }
}
