package dk.samvaer.visitation.domain.cases;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.SampleAuthority.AUTHORITY;
import static dk.samvaer.visitation.domain.SampleAuthority.PERIOD;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.acts.Administering;
import dk.samvaer.visitation.domain.acts.Assessing;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.acts.Ending;
import dk.samvaer.visitation.domain.acts.FactFinding;
import dk.samvaer.visitation.domain.acts.OralNotification;
import dk.samvaer.visitation.domain.acts.Reassessing;
import dk.samvaer.visitation.domain.acts.Reviewing;
import dk.samvaer.visitation.domain.acts.Wishing;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Remuneration;
import dk.samvaer.visitation.domain.decision.Suspension;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One act on a case with content drawn at random: any day, any extent, with or without what the rules ask for. */
record Attempt(Case on, Instant now, int number, Random random) {
    private static final Period RETENTION = Period.ofYears(5);
    private static final List<Integer> DAYS = List.of(-400, -30, -8, -1, 0, 0, 1, 2, 7, 15, 30, 60, 400);
    private static final List<Integer> LATER = List.of(15, 30, 60);
    private static final List<Integer> RECENT = List.of(0, 0, 0, 1, 8, 30);
    private static final List<String> OVERRIDABLE =
            List.of("PLAN_NOT_SETTLED", "TRANSPORT_NOT_DECIDED", "START_BEFORE_DECISION");

    private static final Function<Attempt, List<CaseEvent>> COMPLETE =
            it -> new Assessing(it.on, it.now).complete(visitator());
    private static final Function<Attempt, List<CaseEvent>> DRAFT =
            it -> new Deciding(it.on, it.now).draft(it.recommendation(), visitator());
    private static final Function<Attempt, List<CaseEvent>> REVISE =
            it -> new Deciding(it.on, it.now).revise(it.draft(), it.recommendation(), visitator());
    private static final Function<Attempt, List<CaseEvent>> ANSWER =
            it -> new Deciding(it.on, it.now).answer(it.draft(), text("I disagree."), visitator());
    private static final Function<Attempt, List<CaseEvent>> REQUEST_APPROVAL =
            it -> new Deciding(it.on, it.now).requestApproval(it.draft(), BORN, visitator());
    private static final Function<Attempt, List<CaseEvent>> APPROVE =
            it -> new Deciding(it.on, it.now).approve(it.draft(), BORN, text("Agreed."), leader());
    private static final Function<Attempt, List<CaseEvent>> READY =
            it -> new Deciding(it.on, it.now).ready(it.draft(), BORN, visitator());

    private static final List<Function<Attempt, List<CaseEvent>>> TOWARDS_A_DRAFT =
            List.of(Attempt::wish, Attempt::assess, COMPLETE, Attempt::plan, Attempt::review, DRAFT);
    private static final List<Function<Attempt, List<CaseEvent>>> FROM_DRAFT =
            List.of(REVISE, Attempt::hear, REQUEST_APPROVAL, READY, READY);
    private static final List<Function<Attempt, List<CaseEvent>>> FROM_READY =
            List.of(REVISE, Attempt::issue, Attempt::issue);

    /** Each as often as it is to be drawn. Acts that push a decision through are the most frequent. */
    private static final List<Function<Attempt, List<CaseEvent>>> ALL = Stream.of(
                    times(2, (Attempt it) -> new FactFinding(it.on, it.now).sendNotice(Sample.notice())),
                    times(4, Attempt::assess),
                    times(4, COMPLETE),
                    times(2, Attempt::reaffirm),
                    times(3, Attempt::plan),
                    times(3, Attempt::transport),
                    times(4, Attempt::wish),
                    times(1, it -> new Wishing(it.on, it.now).withdraw(it.aWish())),
                    times(8, DRAFT),
                    times(8, REVISE),
                    times(8, Attempt::hear),
                    times(4, ANSWER),
                    times(3, REQUEST_APPROVAL),
                    times(3, APPROVE),
                    times(14, READY),
                    times(14, Attempt::issue),
                    times(6, Attempt::receive),
                    times(1, Attempt::tell),
                    times(2, Attempt::suspend),
                    times(2, it -> new Administering(it.on, it.now).resumeGrant(it.day(), "BACK_AGAIN")),
                    times(2, it -> new Reassessing(it.on, it.now).request(it.cause(Trigger.CITIZEN_REQUEST))),
                    times(4, it -> new Reassessing(it.on, it.now).report(it.cause(Trigger.SUPPLIER_NEED_CHANGE))),
                    times(2, it -> new Reassessing(it.on, it.now).close(it.reassessment(), text("As before."))),
                    times(6, it -> new Reviewing(it.on, it.now).complain(it.complaint())),
                    times(5, Attempt::review),
                    times(1, it -> new Reviewing(it.on, it.now).withdrawComplaint(it.complained())),
                    times(
                            1,
                            it -> new Reviewing(it.on, it.now)
                                    .closeComplaint(it.complained(), it.one(Complaint.End.values()))),
                    times(
                            2,
                            it -> new Reviewing(it.on, it.now)
                                    .appeal(
                                            it.complained(),
                                            it.one(Complaint.Appeal.values()),
                                            it.today().plusWeeks(6))),
                    times(3, it -> List.of(new ExternalFact.PlacementStarted(Sample.PLACEMENT, it.today(), null))),
                    times(1, it -> List.of(new ExternalFact.PlacementEnded(Sample.PLACEMENT, it.today(), it.today()))),
                    times(2, it -> new Ending(it.on, it.now).close(visitator(), RETENTION)),
                    times(
                            2,
                            it -> new Reassessing(it.on, it.now)
                                    .applyAnew(it.cause(Trigger.CITIZEN_REQUEST), it.today())))
            .flatMap(List::stream)
            .toList();

    private static List<Function<Attempt, List<CaseEvent>>> times(int often, Function<Attempt, List<CaseEvent>> act) {
        return Collections.nCopies(often, act);
    }

    /** What follows from one act drawn at random: half of the time any, else one that the newest draft waits for. */
    List<CaseEvent> made() {
        return (random.nextBoolean() ? one(ALL) : next()).apply(this);
    }

    /** Without it most walks would end before a decision is issued. */
    private Function<Attempt, List<CaseEvent>> next() {
        var open = on.decisions().all().stream().filter(Decision::open).toList();
        if (open.isEmpty()) {
            return one(TOWARDS_A_DRAFT);
        }
        return switch (open.getLast().status()) {
            case DRAFT -> one(FROM_DRAFT);
            case HEARING -> ANSWER;
            case AWAITING_APPROVAL -> APPROVE;
            default -> one(FROM_READY);
        };
    }

    private static Actor visitator() {
        return Sample.VISITATOR;
    }

    private static Actor leader() {
        return new Actor("leader-1", Role.LEADER);
    }

    private List<CaseEvent> assess() {
        var level = random.nextInt(granted() ? 2 : 3) == 0 ? one(FunctionalLevel.values()) : FunctionalLevel.L3;
        return new Assessing(on, now).draft(Sample.findings(level), SampleAuthority.METHODS, visitator());
    }

    private List<CaseEvent> reaffirm() {
        var outdated = on.reassessments().carried().outdated(on);
        return new Assessing(on, now).reaffirm(outdated, text("Nothing is new."), visitator());
    }

    private List<CaseEvent> plan() {
        return List.of(new ExternalFact.PlanOffered(Sample.PLAN, today()), adopted());
    }

    /** Most plans state what was determined about transport. */
    private ExternalFact adopted() {
        var last = newest(on.externalFacts().transports()).orElse(null);
        var mode = last == null ? null : last.mode();
        if (mode != null || random.nextInt(6) == 0) {
            return new ExternalFact.PlanAdopted(Sample.PLAN, number, mode == null ? "TAXI" : mode, null);
        }
        return new ExternalFact.PlanAdopted(Sample.PLAN, number, null, last == null ? "NOT_NEEDED" : "NOT_GRANTED");
    }

    /** Transport-service decides about transport anew, now and then to the citizen's disadvantage. */
    private List<CaseEvent> transport() {
        var grantId = id("transport");
        var lineId = id("line");
        var requested = new ExternalFact.TransportRequested(grantId, lineId);
        return random.nextInt(3) == 0
                ? List.of(requested, new ExternalFact.TransportRefused(grantId, lineId))
                : List.of(requested, new ExternalFact.TransportGranted(grantId, lineId, mode(), null));
    }

    private List<CaseEvent> wish() {
        var speaker = one(Wish.Speaker.values());
        var who = random.nextInt(4) == 0 ? null : id("representative");
        var statement = new Wish.Statement(
                speaker,
                speaker == Wish.Speaker.CITIZEN ? null : who,
                today().minusDays(one(RECENT)),
                Channel.ORAL,
                words());
        return new Wishing(on, now).record(statement, asked());
    }

    /** Where there is a grant, mostly a change of it. */
    private Wish.Asked asked() {
        return random.nextInt(4) == 0
                ? Sample.anEnd(day())
                : new Wish.Asked(
                        granted() && random.nextInt(3) > 0 ? Wish.Subject.CHANGE : one(Wish.Subject.values()),
                        maybe(1 + random.nextInt(5)),
                        maybe(supplier()),
                        maybe(mode()),
                        maybe(day()));
    }

    /** At times exactly or almost what was asked for, and the rest as it is. */
    private Recommendation recommendation() {
        var wish =
                random.nextBoolean() ? null : newest(on.intake().wishes().all()).orElse(null);
        var asked = wish == null ? null : wish.asked();
        return new Recommendation(
                asked == null ? kind() : kind(asked.subject()),
                random.nextInt(20) == 0 ? null : as(asked == null ? null : asked.from(), effectiveDay()),
                random.nextInt(20) == 0 ? null : as(asked == null ? null : asked.daysPerWeek(), days()),
                random.nextInt(20) == 0 ? null : as(asked == null ? null : asked.supplierId(), provider()),
                wish == null ? null : wish.id(),
                reasons(),
                justification(),
                on.reassessments().current().map(Reassessment::id).orElse(null),
                remuneration());
    }

    /** Where the citizen is paid, mostly the end of that. */
    private @Nullable Remuneration remuneration() {
        var paid = Arrays.stream(Remuneration.ActivityType.values())
                .filter(on.decisions()::remunerates)
                .toList();
        if (!paid.isEmpty() && random.nextBoolean()) {
            return new Remuneration(one(paid), false, words());
        }
        return random.nextInt(8) > 0
                ? null
                : new Remuneration(one(Remuneration.ActivityType.values()), random.nextInt(3) > 0, words());
    }

    private int days() {
        return keeps() ? Objects.requireNonNull(on.grant()).terms().daysPerWeek() : 1 + random.nextInt(5);
    }

    private String provider() {
        return keeps() ? Objects.requireNonNull(on.grant()).terms().supplierId() : supplier();
    }

    private boolean keeps() {
        return granted() && random.nextInt(3) > 0;
    }

    private boolean granted() {
        return on.grant() != null && on.grant().running();
    }

    private <T> T as(@Nullable T asked, T other) {
        return asked == null || random.nextInt(6) == 0 ? other : asked;
    }

    /** Where there is a grant, mostly what takes something from the citizen. */
    private DecisionKind kind() {
        return granted() && random.nextInt(5) > 0
                ? one(List.of(DecisionKind.CHANGE, DecisionKind.TERMINATION))
                : one(DecisionKind.values());
    }

    private DecisionKind kind(Wish.Subject subject) {
        return switch (subject) {
            case OFFER -> one(List.of(DecisionKind.GRANT, DecisionKind.PARTIAL_GRANT, DecisionKind.REFUSAL));
            case CHANGE -> one(List.of(DecisionKind.CHANGE, DecisionKind.REFUSAL));
            case TERMINATION -> DecisionKind.TERMINATION;
            case SUSPENSION, NO_TRANSPORT -> one(DecisionKind.values());
        };
    }

    private Recommendation.@Nullable Reasons reasons() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> new Recommendation.Reasons(text("SEL § 104"), text(" "), text("See the assessment."));
            default -> Sample.REASONS;
        };
    }

    private Justification justification() {
        var refusal = Stream.of(Justification.RefusalGround.values())
                .filter(ignored -> random.nextInt(4) > 0)
                .map(it -> new Justification.RefusalReason(it, words(), random.nextInt(3) == 0))
                .toList();
        var overrides = new ArrayList<Justification.Override>();
        OVERRIDABLE.stream()
                .filter(ignored -> random.nextInt(3) == 0)
                .forEach(it -> overrides.add(new Justification.Override(it, text("Agreed."))));
        return new Justification(maybe(words()), random.nextInt(8) == 0 ? words() : null, refusal, overrides);
    }

    private List<CaseEvent> hear() {
        var sent = today().minusDays(one(RECENT));
        var proof = random.nextInt(4) == 0 ? text("Letter 12.") : null;
        var hearing = Hearing.sent(sent, sent.plusDays(one(List.of(1, 6, 7, 7, 14))), words(), proof);
        return new Deciding(on, now).hear(draft(), hearing, Period.ofDays(7), BORN, visitator());
    }

    private List<CaseEvent> issue() {
        return new Deciding(on, now).issue(draft(), Sample.sent(one(Delivery.values())), BORN, AUTHORITY, visitator());
    }

    private List<CaseEvent> receive() {
        boolean proven = random.nextInt(3) == 0;
        return new Deciding(on, now).received(decision(), day(), proven ? day() : null, random.nextInt(4) > 0, PERIOD);
    }

    private List<CaseEvent> tell() {
        return new OralNotification(on, now).notify(decision(), day(), random.nextBoolean(), PERIOD);
    }

    private List<CaseEvent> suspend() {
        var from = day();
        var suspension = new Suspension(
                from, from.plusDays(one(List.of(-1, 0, 13, 55, 56, 200))), one(Suspension.Ground.values()), words());
        return new Administering(on, now).suspendGrant(suspension, Period.ofWeeks(8));
    }

    private List<CaseEvent> review() {
        return new Reviewing(on, now)
                .review(
                        complained(),
                        one(Complaint.Review.values()),
                        words(),
                        Sample.sent(Delivery.LETTER),
                        SampleAuthority.AUTHORITY,
                        visitator());
    }

    private DecisionEvent.Complained complaint() {
        var decision = decision();
        var issue = on.decisions().get(decision).issue();
        var lines = issue == null || random.nextBoolean()
                ? List.<UUID>of()
                : List.of(one(issue.lines()).lineId());
        return new DecisionEvent.Complained(decision, id("complaint"), lines, today(), today().plusWeeks(4));
    }

    private Reassessment.Cause cause(Trigger trigger) {
        return Reassessment.Cause.of(id("cause"), trigger, today().plusWeeks(6));
    }

    /** Mostly the newest, sometimes an older one. */
    private UUID decision() {
        return newest(on.decisions().all()).map(Decision::id).orElseThrow(() -> new RuleViolation("DECISION_UNKNOWN"));
    }

    private UUID draft() {
        return newest(on.decisions().all().stream().filter(Decision::open).toList())
                .map(Decision::id)
                .orElseThrow(() -> new RuleViolation("DECISION_UNKNOWN"));
    }

    private UUID complained() {
        return newest(on.decisions().all().stream()
                        .flatMap(it -> it.complaints().all().stream())
                        .toList())
                .map(Complaint::id)
                .orElse(id("none"));
    }

    private UUID reassessment() {
        return on.reassessments().current().map(Reassessment::id).orElse(id("none"));
    }

    private UUID aWish() {
        return newest(on.intake().wishes().all()).map(Wish::id).orElse(id("none"));
    }

    private <T> Optional<T> newest(List<T> all) {
        return all.reversed().stream()
                .skip(random.nextInt(4) == 0 ? 1 : 0)
                .findFirst()
                .or(() -> all.reversed().stream().findFirst());
    }

    /** Half of the time one on which the citizen has the letter. */
    private LocalDate effectiveDay() {
        return random.nextBoolean() ? day() : today().plusDays(one(LATER));
    }

    private LocalDate day() {
        return today().plusDays(one(DAYS));
    }

    LocalDate today() {
        return DanishTime.day(now);
    }

    private String supplier() {
        return random.nextInt(4) == 0 ? "csn" : "nsv";
    }

    private String mode() {
        return one(List.of("TAXI", "TAXI", "MUNICIPAL_TRANSPORT", "PUBLIC_TRANSPORT"));
    }

    private Confidential words() {
        return text(random.nextInt(8) == 0 ? " " : "For this citizen it is so.");
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T one(T[] values) {
        return one(Arrays.asList(values));
    }

    private UUID id(String what) {
        return Ids.derive(Sample.CASE, what + number);
    }
}
