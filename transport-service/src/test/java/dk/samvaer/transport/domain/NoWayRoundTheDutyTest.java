package dk.samvaer.transport.domain;

import static dk.samvaer.transport.domain.Given.NOW;
import static dk.samvaer.transport.domain.Given.TAXI;
import static dk.samvaer.transport.domain.Given.TEXT;
import static dk.samvaer.transport.domain.Given.VISITATOR;
import static dk.samvaer.transport.domain.Given.assessment;
import static dk.samvaer.transport.domain.Given.known;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * The transport of a case under random acts and random news of the other services, against an oracle that is written from the law and the
 * rule book and not from the code: an act is taken where they allow it, and nowhere else.
 */
class NoWayRoundTheDutyTest {
    private enum Deed {
        ASK,
        ASSESS_CASE,
        ASSESS,
        GRANT,
        REFUSE,
        WITHDRAW,
        CHANGE,
        DECIDE,
        START,
        CHANGE_EXTENT,
        SUSPEND,
        RESUME,
        TERMINATE,
        CLOSE,
        REOPEN,
        A_DAY_PASSES
    }

    /** Rules of the domain § 11: how far the newest request has come, whatever the code calls it. */
    private enum Stage {
        NONE,
        ASKED,
        ASSESSED,
        GRANTED,
        REFUSED,
        OVER
    }

    private static final Map<Deed, Integer> TAKEN = new EnumMap<>(Deed.class);
    private static final Set<Stage> FREE = EnumSet.of(Stage.NONE, Stage.REFUSED, Stage.OVER);
    private static final UUID ACTIVITY = UUID.fromString("3d0c8a52-7e0b-5d54-9a63-5c1b8f2e4a41");
    private static final UUID PLACEMENT = UUID.fromString("9a1d6c1e-53f4-5b7b-8c39-2f5a1f0f7d31");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    private final List<TransportGrant> grants = new ArrayList<>();
    private Random random = new Random(0);
    private KnownCase known = known();
    private LocalDate today = FIRST;
    private Stage stage = Stage.NONE;
    private @Nullable Boolean duty;
    private boolean closed;
    private boolean unasked;
    private boolean decided;
    private boolean atWord;
    private int proposals;
    private int lastDays = 7;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate termsFrom;

    @RepeatedTest(500)
    void R47_R50_TR_01_TR_03_TR_05_an_act_is_taken_where_the_law_allows_it_and_nowhere_else(RepetitionInfo run) {
        random = new Random(run.getCurrentRepetition());
        for (int step = 0; step < 200; step++) {
            var deed = any();
            var where = "seed " + run.getCurrentRepetition() + ", step " + step + ": " + deed;
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

    /** What ends a case is rare, so that transport gets somewhere. */
    private Deed any() {
        var deed = Deed.values()[random.nextInt(Deed.values().length)];
        boolean rare =
                Set.of(Deed.CLOSE, Deed.TERMINATE, Deed.WITHDRAW, Deed.REFUSE).contains(deed);
        return rare && random.nextInt(4) > 0 ? Deed.REOPEN : deed;
    }

    private boolean act(Deed deed, String where) {
        return switch (deed) {
            case ASK -> ask(where);
            case ASSESS -> assess(where);
            case GRANT -> grant(where);
            case REFUSE -> refuse(where);
            case WITHDRAW -> withdraw(where);
            case CHANGE -> change(where);
            case ASSESS_CASE -> assessCase();
            case DECIDE -> decide();
            default -> news(deed);
        };
    }

    private boolean ask(String where) {
        var actor = actor(Requester.CITIZEN);
        boolean lawful = !closed && (FREE.contains(stage) || unasked);
        boolean mine = unasked && !FREE.contains(stage);
        boolean done = FREE.contains(stage)
                ? begin(Requester.CITIZEN, actor)
                : taken(it -> it.requesting(now()).ask(Requester.CITIZEN, known, actor));
        assertThat(done).as(where + stage).isEqualTo(lawful);
        if (done) {
            unasked = false;
            if (!mine) {
                begun();
            }
        }
        return done;
    }

    private boolean assess(String where) {
        boolean text = random.nextInt(4) > 0;
        boolean done = taken(it -> it.requesting(now()).assess(assessment(text ? TEXT : Confidential.of(" "))));
        assertThat(done).as(where + stage).isEqualTo(stage == Stage.ASKED && text);
        stage = done ? Stage.ASSESSED : stage;
        unasked = unasked && !FREE.contains(stage);
        return done;
    }

    private boolean grant(String where) {
        var limits = anyLimits();
        boolean reasoned = random.nextBoolean();
        var from = today.plusDays(random.nextInt(5));
        var terms = new GrantedMode(TAXI, limits, from, reasoned ? TEXT : null, VISITATOR, now());
        boolean discretion = Boolean.FALSE.equals(duty);
        boolean lawful =
                stage == Stage.ASSESSED && !closed && duty != null && (reasoned || !discretion && limits.isNone());
        boolean done = taken(it -> it.determining(known, now()).grant(terms));
        assertThat(done).as(where + " duty " + duty + stage).isEqualTo(lawful);
        if (done) {
            stage = Stage.GRANTED;
            unasked = false;
            decided = false;
            proposals = 0;
            noteTerms(terms);
            lastDay = newest().execution().endsOn();
        }
        return done;
    }

    private boolean refuse(String where) {
        var word = anyWord();
        boolean reasoned = random.nextInt(4) > 0;
        var refusal = new Refusal(reasoned ? TEXT : Confidential.of(""), word, VISITATOR, now());
        boolean needsWord = Boolean.TRUE.equals(duty);
        boolean lawful = stage == Stage.ASSESSED && !closed && duty != null && reasoned && (!needsWord || isGood(word));
        boolean done = taken(it -> it.determining(known, now()).refuse(refusal));
        assertThat(done).as(where + " duty " + duty + stage).isEqualTo(lawful);
        if (done) {
            stage = Stage.REFUSED;
            unasked = false;
            decided = false;
            atWord = word != null;
        }
        return done;
    }

    private boolean withdraw(String where) {
        boolean own = random.nextBoolean();
        var word = anyWord();
        var by = own ? actor(Requester.CITIZEN) : VISITATOR;
        boolean open = stage == Stage.ASKED || stage == Stage.ASSESSED;
        boolean done = taken(it -> it.requesting(now()).withdraw(new Withdrawal(by, now(), word)));
        assertThat(done).as(where + stage).isEqualTo(open && (own || isGood(word)));
        stage = done ? Stage.OVER : stage;
        unasked = unasked && !done;
        return done;
    }

    /** Fewer days to the citizen's disadvantage need a decision; more, or at the citizen's word, are noted. */
    private boolean change(String where) {
        var from = today.plusDays(random.nextInt(20) - 5L);
        int most = 1 + random.nextInt(7);
        var word = random.nextBoolean() ? null : anyWord();
        var terms =
                new GrantedMode(TAXI, new Limits(most, Limits.NONE.directions(), null), from, TEXT, VISITATOR, now());
        boolean other = proposals > 0 || most != lastDays;
        boolean inTime = termsFrom != null
                && !from.isBefore(termsFrom)
                && !from.isBefore(today)
                && (lastDay == null || !from.isAfter(lastDay));
        boolean lawful = stage == Stage.GRANTED && other && inTime && (word == null || isGood(word));
        boolean atOnce = decided && proposals == 0 && (word != null || most > lastDays);
        boolean done = taken(it -> it.determining(known, now()).change(terms, word));
        assertThat(done).as(where + stage + " to " + most + " from " + from).isEqualTo(lawful);
        if (done) {
            assertThat(newest().mode().equals(terms)).as(where).isEqualTo(atOnce);
            proposals = atOnce ? 0 : proposals + 1;
            if (atOnce) {
                noteTerms(terms);
            }
        }
        return done;
    }

    private void noteTerms(GrantedMode terms) {
        var most = terms.limits().daysPerWeek();
        lastDays = most == null ? 7 : most;
        termsFrom = terms.from();
    }

    /** A completed assessment asks by itself, where nothing of this process stands, and brings the duty to undecided refusals. */
    private boolean assessCase() {
        duty = random.nextBoolean();
        known = known.apply(new KnownCaseEvent.Assessed(UUID.randomUUID(), duty));
        boolean unlawful = stage == Stage.REFUSED && !decided && duty && !atWord;
        all(it -> it.requesting(now()).assessedAnew(known));
        stage = unlawful ? Stage.OVER : stage;
        boolean due = known.assessedNow()
                && grants.stream().noneMatch(it -> it.requesting(now()).answers(known));
        if (due) {
            assertThat(stage).isIn(FREE);
            assertThat(closed).isFalse();
            begin(Requester.SYSTEM, Actor.SYSTEM);
            begun();
            unasked = true;
        }
        if (unlawful && !closed) {
            assertThat(due).as("asked again").isTrue();
        }
        return true;
    }

    private void begun() {
        stage = Stage.ASKED;
        decided = false;
        atWord = false;
        proposals = 0;
        lastDay = null;
        termsFrom = null;
    }

    /** Issues a decision with every line that waits. */
    private boolean decide() {
        var lines = new ArrayList<UUID>();
        grants.forEach(it -> {
            lines.add(it.decisionLineId());
            it.decided().newest().ifPresent(proposal -> lines.add(proposal.lineId()));
        });
        known = known.apply(new KnownCaseEvent.Decided());
        boolean changes = stage == Stage.GRANTED && proposals > 0;
        all(it -> it.decide(lines, today, known.followed()));
        if (stage == Stage.GRANTED || stage == Stage.REFUSED) {
            decided = true;
        }
        if (changes) {
            noteTerms(newest().mode());
            proposals = 0;
            assertThat(termsFrom).isAfterOrEqualTo(today);
        }
        return true;
    }

    private boolean news(Deed deed) {
        var day = today.plusDays(random.nextInt(6));
        switch (deed) {
            case START ->
                known = known.apply(new KnownCaseEvent.Granted(ACTIVITY, day, 3))
                        .apply(new KnownCaseEvent.Started(ACTIVITY, day, PLACEMENT, "nsv"));
            case CHANGE_EXTENT -> known = known.apply(new KnownCaseEvent.ExtentChanged(day, 1 + random.nextInt(5)));
            case SUSPEND -> known = known.apply(new KnownCaseEvent.Suspended(day));
            case RESUME -> known = known.apply(new KnownCaseEvent.Resumed(day));
            case TERMINATE -> known = known.apply(new KnownCaseEvent.Terminated(day));
            case CLOSE -> close();
            case REOPEN -> reopen();
            default -> today = today.plusDays(1);
        }
        if (deed != Deed.A_DAY_PASSES) {
            all(it -> it.follow(known));
            lastDay = stage == Stage.GRANTED ? newest().execution().endsOn() : lastDay;
        }
        passDeadlines();
        return true;
    }

    private void close() {
        known = known.apply(new KnownCaseEvent.Closed(today));
        closed = true;
        boolean open = stage == Stage.ASKED || stage == Stage.ASSESSED;
        stage = open ? Stage.OVER : stage;
        unasked = unasked && !open;
    }

    private void reopen() {
        known = known.apply(new KnownCaseEvent.Reopened());
        closed = false;
    }

    private void passDeadlines() {
        for (int i = 0; i < grants.size(); i++) {
            for (var deadline : grants.get(i).deadlines()) {
                if (!deadline.due().isAfter(now())) {
                    become(i, grants.get(i).deadlinePassed(deadline, now()));
                }
            }
        }
        if (stage == Stage.GRANTED && lastDay != null && today.isAfter(lastDay)) {
            stage = Stage.OVER;
        }
    }

    /** What must be true whatever has happened. */
    private void assertThatItHolds(String where) {
        var held = grants.stream().filter(it -> it.claim().equals(known.id())).toList();
        assertThat(held).as(where + ": one at a time").hasSizeLessThanOrEqualTo(1);
        assertThat(held.isEmpty()).as(where + stage).isEqualTo(FREE.contains(stage));
        for (var it : grants) {
            boolean driven = EnumSet.of(TransportGrant.State.ACTIVE, TransportGrant.State.PAUSED)
                    .contains(it.state());
            assertThat(!driven || it.decided().carried())
                    .as(where + ": only a decision drives")
                    .isTrue();
            var end = known.followed().endsOn();
            assertThat(!driven || end == null || it.execution().endsOn() != null)
                    .as(where + ": TR-05")
                    .isTrue();
        }
        if (stage == Stage.REFUSED && !decided && Boolean.TRUE.equals(duty)) {
            assertThat(atWord).as(where + ": no refusal against the duty").isTrue();
        }
    }

    private boolean begin(Requester requester, Actor actor) {
        try {
            var id = Ids.derive(known.id(), "request/" + grants.size());
            var events = TransportGrant.request(id, known, requester, actor, now());
            grants.add(TransportGrant.begin(events.getFirst()));
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private interface Decision {
        List<TransportGrantEvent> of(TransportGrant it);
    }

    private boolean taken(Decision decision) {
        if (grants.isEmpty()) {
            return false;
        }
        try {
            become(grants.size() - 1, decision.of(newest()));
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private void all(Decision decision) {
        for (int i = 0; i < grants.size(); i++) {
            become(i, decision.of(grants.get(i)));
        }
    }

    private void become(int number, List<TransportGrantEvent> events) {
        var next = grants.get(number);
        for (var event : events) {
            next = next.apply(event);
        }
        grants.set(number, next);
    }

    private TransportGrant newest() {
        return grants.getLast();
    }

    private Instant now() {
        return NOW.plus(Duration.ofDays(today.toEpochDay() - FIRST.toEpochDay()));
    }

    private Limits anyLimits() {
        return random.nextBoolean() ? Limits.NONE : new Limits(1 + random.nextInt(6), Limits.NONE.directions(), null);
    }

    private @Nullable Word anyWord() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> new Word(Word.Speaker.CITIZEN, today, Confidential.of(" "), true);
            case 2 -> new Word(Word.Speaker.CITIZEN, today.plusDays(1), TEXT, true);
            case 3 -> new Word(Word.Speaker.GUARDIAN, today, TEXT, false);
            default -> new Word(Word.Speaker.CITIZEN, today.minusDays(random.nextInt(9)), TEXT, true);
        };
    }

    private boolean isGood(@Nullable Word word) {
        return word != null && !word.words().isBlank() && !word.saidOn().isAfter(today) && word.mandated();
    }

    private static Actor actor(Requester requester) {
        return new Actor("anna", Role.valueOf(requester.name()));
    }
}
