package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.COMPLAINT;
import static dk.samvaer.complaint.domain.Given.DECISION;
import static dk.samvaer.complaint.domain.Given.EXTENT_LINE;
import static dk.samvaer.complaint.domain.Given.OFFICER;
import static dk.samvaer.complaint.domain.Given.TEXT;
import static dk.samvaer.complaint.domain.Given.TRANSPORT_LINE;
import static dk.samvaer.complaint.domain.Given.noon;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.decision.DecisionLine;
import dk.samvaer.complaint.domain.decision.KnownCase;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.decision.KnownDecisionEvent;
import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.BoardReceipt;
import dk.samvaer.complaint.domain.forwarding.BoardRefusal;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.complaint.domain.letters.LetterKind;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * A complaint under random acts, on random days, against an oracle that is written from the law and the rule book and not from the code: an
 * act is taken where they allow it, and nowhere else.
 */
class NoWayRoundTheProcedureTest {
    private enum Deed {
        COMPLAIN,
        WAIT_FOR_DECISION,
        CLOSE_WITHOUT_DECISION,
        DECISION_BECOMES_KNOWN,
        RECEIPT_IS_PROVEN,
        SUPPLEMENT,
        EXTEND,
        REVIEW,
        WRITE_LETTERS,
        ANSWER,
        FORWARD,
        BOARD_CONFIRMS,
        BOARD_REFUSES,
        INFORM_BOARD,
        RECORD_OUTCOME,
        WITHDRAW,
        DAYS_PASS
    }

    private enum Stage {
        NONE,
        WAITING,
        CLOSED_WITHOUT_DECISION,
        REVIEW,
        PARTLY,
        MAINTAINED,
        SENDING,
        REFUSED_BY_BOARD,
        AT_BOARD,
        OVER
    }

    private static final Map<Deed, Integer> TAKEN = new EnumMap<>(Deed.class);
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 2);
    private static final Set<Stage> OPEN =
            EnumSet.complementOf(EnumSet.of(Stage.NONE, Stage.CLOSED_WITHOUT_DECISION, Stage.OVER));
    private static final ProcedureRules SILENCE_ASKS_THE_OFFICER =
            new ProcedureRules(LocalDate.of(1998, 7, 1), 4, 7, 4, false, 7, 7, 26, 20);

    private Random random = new Random(0);
    private KnownDecision decision = unknown();
    private @Nullable Complaint complaint;
    private ProcedureRules rules = Given.RULES;
    private LocalDate today = ISSUED;
    private Stage stage = Stage.NONE;
    private int complaints;
    private @Nullable LocalDate deadline;
    private LocalDate receivedOn = ISSUED;
    private LocalDate reviewDue = ISSUED;
    private @Nullable RestAnswer answer;
    private boolean asked;
    private @Nullable LocalDate answerBy;
    private @Nullable LocalDate sentOn;
    private final Map<UUID, LocalDate> lines = new HashMap<>();
    private Map<UUID, Timeliness> boardKnows = Map.of();

    @RepeatedTest(400)
    void R51_R54_CP_06_to_CP_13_an_act_is_taken_where_the_law_allows_it_and_nowhere_else(RepetitionInfo run) {
        random = new Random(run.getCurrentRepetition());
        rules = random.nextInt(3) > 0 ? Given.RULES : SILENCE_ASKS_THE_OFFICER;
        for (int step = 0; step < 400; step++) {
            var deed = any();
            var where = "seed " + run.getCurrentRepetition() + ", step " + step + ": " + deed + " in " + stage;
            if (act(deed, where)) {
                TAKEN.merge(deed, 1, Integer::sum);
            }
            assertThatItHolds(where);
        }
    }

    @AfterAll
    static void every_deed_was_taken_often() {
        assertThat(TAKEN.keySet()).containsExactlyInAnyOrder(Deed.values());
        assertThat(TAKEN.values()).as(TAKEN.toString()).allMatch(often -> often >= 50);
    }

    /** What ends a complaint is rare, so that it gets somewhere. */
    private Deed any() {
        var deed = Deed.values()[random.nextInt(Deed.values().length)];
        return deed == Deed.WITHDRAW && random.nextInt(6) > 0 ? Deed.DAYS_PASS : deed;
    }

    private boolean act(Deed deed, String where) {
        return switch (deed) {
            case COMPLAIN -> complain(where);
            case WAIT_FOR_DECISION -> await(where);
            case CLOSE_WITHOUT_DECISION -> closeWithoutDecision(where);
            case DECISION_BECOMES_KNOWN -> becomesKnown(where);
            case RECEIPT_IS_PROVEN -> receipt();
            case SUPPLEMENT -> supplement(where);
            case EXTEND -> extend(where);
            case REVIEW -> review(where);
            case WRITE_LETTERS -> writeLetters();
            case ANSWER -> answer(where);
            case FORWARD -> forward(where);
            case BOARD_CONFIRMS -> confirms(where);
            case BOARD_REFUSES -> refuses(where);
            case INFORM_BOARD -> inform(where);
            case RECORD_OUTCOME -> outcome(where);
            case WITHDRAW -> withdraw(where);
            case DAYS_PASS -> daysPass();
        };
    }

    /** CP-01, CP-07: late or not, but neither before the decision nor tomorrow; while one is open, another is refused by its claim. */
    private boolean complain(String where) {
        if (OPEN.contains(stage) || decision.lines().isEmpty()) {
            return false;
        }
        var on = today.plusDays(random.nextInt(20) - 15L);
        var received = Given.received(on, EXTENT_LINE);
        boolean lawful = !on.isAfter(today) && !on.isBefore(ISSUED);
        boolean done = begun(() -> Registration.register(nextId(), received, decision, Set.of(), rules, now()));
        assertThat(done).as(where + " on " + on + ", today " + today).isEqualTo(lawful);
        if (done) {
            begin(Stage.REVIEW, on);
            lines.put(EXTENT_LINE, on);
        }
        return done;
    }

    private boolean await(String where) {
        if (OPEN.contains(stage) || !decision.lines().isEmpty()) {
            return false;
        }
        var on = today.plusDays(random.nextInt(8) - 5L);
        var known = new KnownCase(Given.CASE, Given.CITIZEN);
        boolean done = begun(() -> Registration.await(nextId(), Given.received(on, EXTENT_LINE), known, rules, now()));
        assertThat(done).as(where).isEqualTo(!on.isAfter(today));
        if (done) {
            begin(Stage.WAITING, on);
        }
        return done;
    }

    /** FVL § 7, CP-13: with a reason, and only what waits and can have no decision. */
    private boolean closeWithoutDecision(String where) {
        if (complaint == null) {
            return false;
        }
        boolean reasoned = random.nextInt(4) > 0;
        boolean itsDecisionIsKnown = !decision.lines().isEmpty() && !receivedOn.isBefore(ISSUED);
        var why = new NoDecision(today, reasoned ? TEXT : Given.BLANK, random.nextBoolean() ? TEXT : null, OFFICER);
        boolean done = taken(it ->
                it.receiving(now()).closeWithoutDecision(why, decision.lines().isEmpty() ? null : decision));
        assertThat(done).as(where).isEqualTo(stage == Stage.WAITING && reasoned && !itsDecisionIsKnown);
        stage = done ? Stage.CLOSED_WITHOUT_DECISION : stage;
        return done;
    }

    private boolean becomesKnown(String where) {
        if (decision.lines().isEmpty()) {
            decision = issued(Given.CASE);
        }
        if (stage != Stage.WAITING && stage != Stage.CLOSED_WITHOUT_DECISION) {
            return false;
        }
        var elsewhere = issued(UUID.randomUUID());
        assertThat(it().receiving(now()).decisionKnown(elsewhere, Set.of()))
                .as(where)
                .isEmpty();
        boolean done = taken(it -> it.receiving(now()).decisionKnown(decision, Set.of()));
        assertThat(done).as(where).isEqualTo(!receivedOn.isBefore(ISSUED));
        if (done) {
            stage = Stage.REVIEW;
            lines.put(EXTENT_LINE, receivedOn);
        }
        return done;
    }

    private boolean receipt() {
        deadline = random.nextInt(4) == 0 ? null : ISSUED.plusDays(random.nextInt(70));
        decision = decision.apply(new KnownDecisionEvent.Notified(ISSUED, deadline));
        return complaint != null && taken(it -> it.receiving(now()).periodKnown(deadline));
    }

    /** CP-07, CP-13: lines of the decision while it is under review, words until the outcome. */
    private boolean supplement(String where) {
        if (complaint == null) {
            return false;
        }
        var on = today.plusDays(random.nextInt(12) - 8L);
        boolean says = random.nextBoolean();
        boolean line = random.nextBoolean();
        var named = line ? List.of(random.nextBoolean() ? TRANSPORT_LINE : UUID.randomUUID()) : List.<UUID>of();
        var more = new Supplement(on, Channel.LETTER, named, says ? TEXT : null, null, OFFICER);
        boolean known = named.contains(TRANSPORT_LINE);
        boolean lawful = OPEN.contains(stage)
                && !on.isAfter(today)
                && !on.isBefore(receivedOn)
                && (!line || stage == Stage.REVIEW && known)
                && (says || line && !lines.containsKey(TRANSPORT_LINE));
        boolean done = taken(it -> it.receiving(now()).supplement(more, decision));
        assertThat(done).as(where + more).isEqualTo(lawful);
        if (done && line) {
            lines.putIfAbsent(TRANSPORT_LINE, on);
        }
        return done;
    }

    private boolean extend(String where) {
        if (complaint == null) {
            return false;
        }
        var to = reviewDue.plusDays(random.nextInt(30) - 5L);
        boolean reasoned = random.nextInt(4) > 0;
        boolean lawful = stage == Stage.REVIEW && !today.isAfter(reviewDue) && to.isAfter(reviewDue) && reasoned;
        boolean done = taken(it -> it.reviewing(now()).extend(to, reasoned ? TEXT : Given.BLANK));
        assertThat(done).as(where + " to " + to).isEqualTo(lawful);
        reviewDue = done ? to : reviewDue;
        return done;
    }

    private boolean review(String where) {
        if (complaint == null) {
            return false;
        }
        var outcome = ReviewOutcome.values()[random.nextInt(3)];
        boolean seen = random.nextBoolean();
        var reviewed = seen ? it().lineIds() : List.of(EXTENT_LINE);
        boolean done = taken(it -> it.reviewing(now()).decided(outcome, reviewed));
        assertThat(done).as(where).isEqualTo(stage == Stage.REVIEW);
        if (done) {
            assertThatWhatWasNotReviewedGoesOn(where, !seen && lines.containsKey(TRANSPORT_LINE));
            stage = switch (outcome) {
                case UPHELD -> Stage.OVER;
                case PARTLY_UPHELD -> Stage.PARTLY;
                case MAINTAINED -> Stage.MAINTAINED;
            };
        }
        return done;
    }

    /** CP-08: as a complaint of its own, which is reviewed; none goes on, or to the board, without a review. */
    private void assertThatWhatWasNotReviewedGoesOn(String where, boolean unreviewed) {
        assertThat(it().submission().toBeContinued()).as(where + ": CP-08").isEqualTo(unreviewed);
        if (unreviewed) {
            var further = Given.complaint(Registration.further(UUID.randomUUID(), it(), decision, rules));
            assertThat(further.state()).as(where + ": CP-08").isEqualTo(Complaint.State.UNDER_REVIEW);
            assertThat(further.lineIds()).as(where + ": CP-08").containsExactly(TRANSPORT_LINE);
            assertThat(further.review().dueOn())
                    .as(where + ": CP-08")
                    .isEqualTo(
                            Objects.requireNonNull(lines.remove(TRANSPORT_LINE)).plusWeeks(4));
        }
    }

    /** The complainant's time begins with the letter that asks. */
    private boolean writeLetters() {
        if (complaint == null || it().letters().due().isEmpty()) {
            return false;
        }
        complaint = Given.written(it(), today);
        if (stage == Stage.PARTLY && !asked && answer == null) {
            asked = true;
            answerBy = Objects.requireNonNull(it().review().rest()).answerBy();
            assertThat(answerBy).isAfterOrEqualTo(today.plusWeeks(4));
        }
        return true;
    }

    private boolean answer(String where) {
        if (complaint == null) {
            return false;
        }
        var said = random.nextBoolean() ? RestAnswer.MAINTAINED : RestAnswer.DROPPED;
        boolean twice = answer == RestAnswer.MAINTAINED && said == RestAnswer.MAINTAINED;
        boolean done = taken(it -> it.reviewing(now()).answerRest(said, OFFICER));
        assertThat(done).as(where + said).isEqualTo(stage == Stage.PARTLY && !twice);
        if (done) {
            answer = said;
            stage = said == RestAnswer.DROPPED ? Stage.OVER : stage;
        }
        return done;
    }

    private boolean forward(String where) {
        if (complaint == null) {
            return false;
        }
        var forwarding = Forwarding.of(UUID.randomUUID(), "0".repeat(64), List.of(), now(), OFFICER, null);
        boolean lawful =
                stage == Stage.MAINTAINED || stage == Stage.PARTLY && answer != null || stage == Stage.REFUSED_BY_BOARD;
        boolean done = taken(it -> it.appealing(now()).requestForwarding(forwarding));
        assertThat(done).as(where).isEqualTo(lawful);
        if (done) {
            stage = Stage.SENDING;
            sentOn = today;
            boardKnows = expectedTimeliness();
        }
        return done;
    }

    private boolean confirms(String where) {
        var sent = complaint == null ? null : it().forwarding();
        if (sent == null) {
            return false;
        }
        var receipt = new BoardReceipt("AST-000001", now());
        assertThat(it().appealing(now()).delivered(UUID.randomUUID(), receipt))
                .as(where)
                .isEmpty();
        boolean done = taken(it -> it.appealing(now()).delivered(sent.id(), receipt));
        assertThat(done).as(where).isEqualTo(stage == Stage.SENDING);
        stage = done ? Stage.AT_BOARD : stage;
        return done;
    }

    private boolean refuses(String where) {
        var sent = complaint == null ? null : it().forwarding();
        if (sent == null) {
            return false;
        }
        boolean done = taken(it -> it.appealing(now()).refused(sent.id(), new BoardRefusal("HTTP_422", now())));
        assertThat(done).as(where).isEqualTo(stage == Stage.SENDING);
        stage = done ? Stage.REFUSED_BY_BOARD : stage;
        return done;
    }

    private boolean inform(String where) {
        if (complaint == null) {
            return false;
        }
        boolean lawful = stage == Stage.AT_BOARD && !boardKnows.equals(expectedTimeliness());
        boolean done = taken(it -> it.appealing(now()).informBoard(OFFICER));
        assertThat(done).as(where).isEqualTo(lawful);
        boardKnows = done ? expectedTimeliness() : boardKnows;
        return done;
    }

    private boolean outcome(String where) {
        if (complaint == null) {
            return false;
        }
        var how = AppealOutcome.values()[random.nextInt(AppealOutcome.values().length)];
        var on = today.plusDays(random.nextInt(6) - 4L);
        var by = random.nextBoolean() ? null : on.plusDays(random.nextInt(20) - 3L);
        boolean carriedOut = Set.of(AppealOutcome.CHANGED, AppealOutcome.ANNULLED, AppealOutcome.REMITTED)
                .contains(how);
        boolean document = random.nextInt(4) > 0;
        boolean lawful = stage == Stage.AT_BOARD
                && document
                && !on.isAfter(today)
                && !on.isBefore(Objects.requireNonNull(sentOn))
                && carriedOut == (by != null)
                && (by == null || !by.isBefore(on));
        var decided = new BoardDecision(how, document ? TEXT : Confidential.of(" "), on, by);
        boolean done = taken(it -> it.appealing(now()).recordOutcome(decided));
        assertThat(done).as(where + decided).isEqualTo(lawful);
        stage = done ? Stage.OVER : stage;
        return done;
    }

    private boolean withdraw(String where) {
        if (complaint == null) {
            return false;
        }
        boolean done = taken(it -> it.withdraw(now()));
        assertThat(done).as(where).isEqualTo(OPEN.contains(stage));
        stage = done ? Stage.OVER : stage;
        return done;
    }

    private boolean daysPass() {
        today = today.plusDays(1L + random.nextInt(9));
        if (complaint != null) {
            passDeadlines();
        }
        if (stage == Stage.PARTLY && answer == null && answerBy != null && today.isAfter(answerBy)) {
            answer = RestAnswer.NO_ANSWER;
        }
        return true;
    }

    private void passDeadlines() {
        for (var due = due(); due != null; due = due()) {
            complaint = Given.after(it(), it().deadlinePassed(due, now()).toArray(ComplaintEvent[]::new));
            assertThat(it().deadlines()).doesNotContain(due);
        }
    }

    private @Nullable Deadline due() {
        return it().deadlines().stream()
                .filter(at -> !at.due().isAfter(now()))
                .min(Comparator.comparing(Deadline::due))
                .orElse(null);
    }

    private void assertThatItHolds(String where) {
        if (complaint == null) {
            return;
        }
        boolean bound = stage != Stage.WAITING && OPEN.contains(stage);
        assertThat(it().open()).as(where).isEqualTo(OPEN.contains(stage));
        assertThat(it().claim().equals(DECISION)).as(where + ": CP-13").isEqualTo(stage == Stage.REVIEW);
        if (bound) {
            assertThat(timeliness()).as(where + ": CP-02, CP-07").isEqualTo(expectedTimeliness());
        }
        for (var once : List.of(LetterKind.ACKNOWLEDGEMENT, LetterKind.NO_DECISION, LetterKind.RECEIPT)) {
            assertThat(it().letters().written())
                    .as(where + ": CP-01 " + once)
                    .filteredOn(letter -> letter.kind() == once)
                    .hasSizeLessThan(2);
        }
        assertThat(it().letters().isDue(LetterKind.NO_DECISION) && stage != Stage.CLOSED_WITHOUT_DECISION)
                .as(where)
                .isFalse();
        boolean forwarded = answer == RestAnswer.MAINTAINED
                || answer == RestAnswer.NO_ANSWER && rules.forwardPartialWithoutAnswer();
        boolean goes = stage == Stage.MAINTAINED || stage == Stage.PARTLY && forwarded;
        assertThat(it().toForwardSince() != null).as(where + ": CP-09").isEqualTo(goes);
        assertThat(it().boardToBeInformed())
                .as(where + ": CP-02")
                .isEqualTo(stage == Stage.AT_BOARD && !boardKnows.equals(expectedTimeliness()));
        if (stage == Stage.REVIEW) {
            passDeadlines();
            assertThat(it().review().overdueSince() != null)
                    .as(where + ": CP-08")
                    .isEqualTo(today.isAfter(reviewDue));
        }
    }

    private Map<UUID, Timeliness> timeliness() {
        var found = new HashMap<UUID, Timeliness>();
        it().lines().forEach(line -> found.put(line.lineId(), line.timeliness()));
        return found;
    }

    /** CP-01, CP-06: the whole last day counts, and a period that does not run cannot be over. */
    private Map<UUID, Timeliness> expectedTimeliness() {
        var expected = new HashMap<UUID, Timeliness>();
        lines.forEach((line, on) ->
                expected.put(line, deadline != null && on.isAfter(deadline) ? Timeliness.LATE : Timeliness.TIMELY));
        return expected;
    }

    private void begin(Stage first, LocalDate on) {
        stage = first;
        receivedOn = on;
        reviewDue = on.plusWeeks(4);
        answer = null;
        answerBy = null;
        asked = false;
        lines.clear();
        complaints++;
    }

    private UUID nextId() {
        return Ids.derive(COMPLAINT, "complaint " + complaints);
    }

    private boolean begun(Supplier<List<ComplaintEvent>> registration) {
        try {
            complaint = Given.complaint(registration.get());
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private boolean taken(Function<Complaint, List<ComplaintEvent>> decided) {
        try {
            var events = decided.apply(it());
            complaint = Given.after(it(), events.toArray(ComplaintEvent[]::new));
            return !events.isEmpty();
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private Complaint it() {
        return Objects.requireNonNull(complaint);
    }

    private Instant now() {
        return noon(today);
    }

    private static KnownDecision unknown() {
        return KnownDecision.begin(
                new KnownDecisionEvent.Issued(DECISION, Given.CASE, Given.CITIZEN, List.of(), ISSUED, null));
    }

    private KnownDecision issued(UUID ofCase) {
        var all = List.of(
                new DecisionLine(EXTENT_LINE, "EXTENT", "GRANTED"),
                new DecisionLine(TRANSPORT_LINE, "TRANSPORT", "REFUSED"));
        return KnownDecision.begin(new KnownDecisionEvent.Issued(DECISION, ofCase, Given.CITIZEN, all, ISSUED, null))
                .apply(new KnownDecisionEvent.Notified(ISSUED, deadline));
    }
}
