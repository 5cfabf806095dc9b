package dk.samvaer.supplier.domain;

import static dk.samvaer.supplier.domain.Given.CLARIFICATION;
import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEvent;
import dk.samvaer.supplier.domain.register.SupplierKind;
import dk.samvaer.supplier.domain.register.Validity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * A placement under random acts on random days, against an oracle that is written from the rule book and not from the code: an act is
 * taken where the rules allow it, and nowhere else.
 */
class NoWayRoundTest {
    private enum Deed {
        ORDER,
        ACCEPT,
        REJECT,
        START,
        CONCLUDE,
        SETTLE,
        END,
        NEED,
        BENEFIT,
        SUSPEND,
        RESUME,
        TERMINATE,
        A_DAY_PASSES
    }

    /** Rules of the domain § 11: where the citizen is, whatever the code calls it. */
    private enum Stage {
        NOTHING,
        ORDERED,
        TAKEN,
        CLARIFYING,
        UNRESOLVED,
        ATTACHED
    }

    private static final Map<Deed, Integer> TAKEN = new EnumMap<>(Deed.class);
    private static final Set<Stage> BEGUN = Set.of(Stage.CLARIFYING, Stage.UNRESOLVED, Stage.ATTACHED);

    private Random random = new Random(0);
    private Placement placement = Given.placement();
    private LocalDate today = DEC_1;
    private Stage stage = Stage.NOTHING;
    private LocalDate orderedOn = DEC_1;
    private boolean paused;
    private @Nullable LocalDate pauseFrom;
    private boolean over;
    private @Nullable LocalDate lastDay;

    @RepeatedTest(500)
    void SU_01_SU_03_R28_an_act_is_taken_where_the_rules_allow_it_and_nowhere_else(RepetitionInfo run) {
        random = new Random(run.getCurrentRepetition());
        today = DEC_1.minusDays(random.nextInt(10));
        for (int step = 0; step < 250; step++) {
            var deed = any();
            if (act(deed, "seed " + run.getCurrentRepetition() + ", step " + step + ": " + deed)) {
                TAKEN.merge(deed, 1, Integer::sum);
            }
        }
    }

    @AfterAll
    static void every_deed_was_taken_often() {
        assertThat(TAKEN.keySet()).containsExactlyInAnyOrder(Deed.values());
        assertThat(TAKEN.values()).as(TAKEN.toString()).allMatch(often -> often >= 10);
    }

    /** Pauses and days that pass are rare, so that a placement gets somewhere. */
    private Deed any() {
        var deed = Deed.values()[random.nextInt(Deed.values().length)];
        boolean rare = Set.of(Deed.SUSPEND, Deed.TERMINATE, Deed.A_DAY_PASSES).contains(deed) && random.nextInt(6) > 0;
        return rare ? Deed.RESUME : deed;
    }

    private boolean act(Deed deed, String where) {
        var supplier = supplier();
        var day = today.plusDays(random.nextInt(9) - 4L);
        boolean agreed = random.nextBoolean();
        boolean lawful = lawful(deed, supplier, day);
        boolean done = taken(deed, supplier, day, agreed);
        assertThat(done)
                .as(where + " on " + today + " for " + day + ", " + stage + " " + placement.state())
                .isEqualTo(lawful);
        if (done) {
            follow(deed, day, agreed);
        }
        passDeadlines();
        assertSeenBy(where);
        return done;
    }

    private boolean lawful(Deed deed, Supplier supplier, LocalDate day) {
        boolean running = !over && !paused;
        return switch (deed) {
            case ORDER -> running && stage == Stage.NOTHING && mayTakeIn(supplier);
            case ACCEPT -> running && stage == Stage.ORDERED && mayTakeIn(supplier);
            case REJECT -> running && stage == Stage.ORDERED;
            case START ->
                running
                        && stage == Stage.TAKEN
                        && !day.isAfter(today)
                        && !day.isBefore(orderedOn)
                        && granted(day)
                        && takes(supplier, day);
            case CONCLUDE -> running && stage == Stage.CLARIFYING;
            case SETTLE, END -> running && stage == Stage.UNRESOLVED;
            case NEED -> !over && (stage == Stage.TAKEN || BEGUN.contains(stage));
            case BENEFIT -> !over && BEGUN.contains(stage);
            case SUSPEND, RESUME, TERMINATE, A_DAY_PASSES -> true;
        };
    }

    private boolean mayTakeIn(Supplier supplier) {
        var first = today.isBefore(DEC_1) ? DEC_1 : today;
        return granted(first) && takes(supplier, today) && takes(supplier, first);
    }

    private boolean granted(LocalDate day) {
        return !day.isBefore(DEC_1) && (lastDay == null || !day.isAfter(lastDay));
    }

    private static boolean takes(Supplier supplier, LocalDate day) {
        var end = supplier.known().deactivatedFrom();
        return supplier.kind() == SupplierKind.GRANTED
                && !day.isBefore(supplier.known().registeredFrom())
                && (end == null || day.isBefore(end));
    }

    private boolean taken(Deed deed, Supplier supplier, LocalDate day, boolean agreed) {
        try {
            for (var event : decided(deed, placement.at(supplier, today), day, agreed)) {
                placement = placement.apply(event);
            }
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private List<PlacementEvent> decided(Deed deed, AtSupplier at, LocalDate day, boolean agreed) {
        return switch (deed) {
            case ORDER -> at.order(Given.order());
            case ACCEPT -> at.accept(null);
            case REJECT -> placement.reject(RejectionReason.OTHER);
            case START -> at.start(day, true, CLARIFICATION);
            case CONCLUDE ->
                at.concludeClarification(
                        agreed
                                ? Given.agreed()
                                : new Clarification.Outcome(Clarification.Result.NOT_AGREED, null, TEXT, TEXT));
            case SETTLE -> at.settleClarification(Given.agreed());
            case END -> at.endUnresolved(EndReason.NOT_AGREED);
            case NEED -> placement.reportNeedChange(Given.needChange(Given.REPORT));
            case BENEFIT -> placement.observeBenefit(new BenefitObservation(BenefitObservation.Benefit.YES, day));
            case SUSPEND -> placement.followingGrant().suspended(day, "HOSPITAL", today);
            case RESUME -> placement.followingGrant().resumed(day, CLARIFICATION);
            case TERMINATE -> terminates() ? placement.followingGrant().terminated(day, "DECISION") : List.of();
            case A_DAY_PASSES -> List.of();
        };
    }

    /** A termination in every deed's place would leave nothing to see. */
    private boolean terminates() {
        return placement.history().needChanges().size() % 9 == 8;
    }

    private void follow(Deed deed, LocalDate day, boolean agreed) {
        switch (deed) {
            case ORDER -> {
                stage = Stage.ORDERED;
                orderedOn = today;
            }
            case ACCEPT -> stage = Stage.TAKEN;
            case REJECT -> stage = Stage.NOTHING;
            case START -> stage = Stage.CLARIFYING;
            case CONCLUDE -> stage = agreed ? Stage.ATTACHED : Stage.UNRESOLVED;
            case SETTLE -> stage = Stage.ATTACHED;
            case END -> ends(today);
            case SUSPEND -> suspends(day);
            case RESUME -> {
                paused = over && paused;
                pauseFrom = null;
            }
            case TERMINATE -> lastDay = !over && terminates() ? day : lastDay;
            case A_DAY_PASSES -> today = today.plusDays(1);
            case NEED, BENEFIT -> {}
        }
        over = over || (lastDay != null && today.isAfter(lastDay));
        if (pauseFrom != null && !over && !pauseFrom.isAfter(today)) {
            paused = true;
            pauseFrom = null;
        }
    }

    /** Rules of the domain § 11: from its first day on, and never after the grant's last one. */
    private void suspends(LocalDate day) {
        if (!over && !paused && (lastDay == null || !day.isAfter(lastDay))) {
            pauseFrom = day;
        }
    }

    private void ends(LocalDate on) {
        over = true;
        lastDay = on;
    }

    /** SU-02: an overdue clarification alerts; only the end of the grant ends anything. */
    private void passDeadlines() {
        var now = DanishTime.startOf(today);
        for (var deadline : List.copyOf(placement.deadlines())) {
            if (!deadline.due().isAfter(now) && placement.deadlines().contains(deadline)) {
                for (var event : placement.deadlinePassed(deadline, now)) {
                    placement = placement.apply(event);
                }
            }
        }
        assertThat(placement.state() == PlacementState.ENDED).isEqualTo(over);
    }

    /** Rules of the domain § 10: from the order to the rejection, or to the end of the last day. */
    private void assertSeenBy(String where) {
        boolean seen = stage != Stage.NOTHING && (lastDay == null || !today.isAfter(lastDay));
        assertThat(placement.isOpenTo("nsv", today)).as(where).isEqualTo(seen);
        assertThat(placement.isOpenTo("csn", today)).as(where).isFalse();
    }

    private Supplier supplier() {
        var kind = random.nextInt(9) == 0 ? SupplierKind.OPEN_ACCESS : SupplierKind.GRANTED;
        var from = random.nextInt(5) == 0 ? today.plusDays(random.nextInt(5) - 2L) : DEC_1.minusDays(300);
        var until = random.nextInt(5) == 0 ? from.plusDays(random.nextInt(400)) : null;
        return Supplier.begin(new SupplierEvent.Registered(
                Given.NSV.id(), "nsv", kind, Given.NSV.entry(), new Validity(from, until), null));
    }
}
