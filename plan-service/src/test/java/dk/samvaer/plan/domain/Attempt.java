package dk.samvaer.plan.domain;

import dk.samvaer.plan.domain.FollowUp.Benefit;
import dk.samvaer.plan.domain.FollowUp.GoalBenefit;
import dk.samvaer.plan.domain.content.Aim;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.ExpectedDuration;
import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.plan.domain.content.Involvement.Kind;
import dk.samvaer.plan.domain.content.Participant;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.SpecialMatter;
import dk.samvaer.plan.domain.content.Theme;
import dk.samvaer.plan.domain.content.TransportSection.Absence;
import dk.samvaer.plan.domain.content.TransportSection.Statement;
import dk.samvaer.plan.domain.content.TransportSection.Word;
import dk.samvaer.plan.domain.facts.CaseTransport;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.facts.OtherMeasure;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.plan.domain.offer.PartyAgreement;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One act on an action plan with content drawn at random: any day, with or without what the rules ask for. */
record Attempt(ActionPlan on, Instant now, Random random) {
    static final List<String> SUPPLIERS = List.of("nsv", "csn", "xyz");
    private static final List<Integer> DAYS = List.of(-400, -30, -1, 0, 0, 0, 0, 0, 1, 30);
    private static final List<Actor> ACTORS = List.of(
            Plans.VISITATOR, Plans.VISITATOR, Plans.CITIZEN_SELF, new Actor("gerda", Role.GUARDIAN), Plans.SUPPLIER);

    /** Each as often as it is to be drawn. */
    private static final List<Function<Attempt, List<ActionPlanEvent>>> ALL = Stream.of(
                    times(4, (Attempt it) -> it.offering().offer(it.day(), Offer.Channel.MEETING)),
                    times(6, it -> it.offering().accept(it.word())),
                    times(3, it -> it.offering().decline(it.word())),
                    times(12, it -> it.offering().order(it.order(), it.stated())),
                    times(6, it -> it.on.drafting(it.actor(), it.now).write(it.content())),
                    times(
                            12,
                            it -> it.on.drafting(it.actor(), it.now)
                                    .adopt(CitizensView.of(it.words()), it.agreed(), it.stated(), Plans.YEARLY)),
                    times(6, it -> it.on.followUp(it.followUp(), Plans.YEARLY, it.now)),
                    times(6, it -> it.on.note(it.transport())),
                    times(1, it -> it.on.note(it.assessed())),
                    times(3, it -> it.on.note(it.placement())),
                    times(1, it -> it.on.note(it.course())))
            .flatMap(List::stream)
            .toList();

    private static List<Function<Attempt, List<ActionPlanEvent>>> times(
            int often, Function<Attempt, List<ActionPlanEvent>> act) {
        return Collections.nCopies(often, act);
    }

    /** What follows from one act drawn at random. */
    List<ActionPlanEvent> made() {
        return one(ALL).apply(this);
    }

    private Offering offering() {
        return on.offering(actor(), now);
    }

    private Party.Word word() {
        return new Party.Word(one(List.of(Party.values())), day(), random.nextInt(6) > 0);
    }

    /** Mostly somebody's word or a reason, sometimes neither or both. */
    private PartyAgreement.Stated agreed() {
        boolean said = random.nextInt(4) > 0;
        return new PartyAgreement.Stated(said ? word() : null, said == (random.nextInt(10) == 0) ? words() : null);
    }

    private Actor actor() {
        return one(ACTORS);
    }

    private LocalDate day() {
        return today().plusDays(one(DAYS));
    }

    private LocalDate today() {
        return DanishTime.day(now);
    }

    private Confidential words() {
        return Confidential.of(random.nextInt(8) == 0 ? " " : "Vil gerne i køkkenet");
    }

    /** Mostly something, sometimes nothing or an evasion. */
    private @Nullable Confidential section() {
        return switch (random.nextInt(40)) {
            case 0 -> null;
            case 1 -> Confidential.of(" ");
            case 2 -> Confidential.of("Ikke relevant.");
            default -> Confidential.of("En hverdag med andre");
        };
    }

    private PlanContent content() {
        boolean present = random.nextInt(6) > 0;
        var involvement = involvement();
        return new PlanContent(
                section(),
                section(),
                random.nextInt(20) == 0 ? null : duration(),
                matters(),
                goals(),
                random.nextInt(15) == 0
                        ? List.of()
                        : List.of(
                                new Participant(present ? Participant.Role.CITIZEN : Participant.Role.RELATIVE, null)),
                present == (random.nextInt(15) == 0) ? words() : null,
                involvement,
                involvement.stream()
                        .filter(ignored -> random.nextInt(6) > 0)
                        .map(it -> Plans.agreement(it.section(), it.supplierId()))
                        .toList());
    }

    private ExpectedDuration duration() {
        return new ExpectedDuration(
                one(List.of(ExpectedDuration.Kind.values())), random.nextInt(4) == 0 ? null : words());
    }

    private List<SpecialMatter> matters() {
        return Plans.matters().stream()
                .filter(ignored -> random.nextInt(60) > 0)
                .map(it -> random.nextInt(60) == 0 ? new SpecialMatter(it.subject(), words(), words()) : it)
                .toList();
    }

    private List<Goal> goals() {
        int goals = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3);
        return IntStream.range(0, goals)
                .mapToObj(at -> new Goal(
                        at + 1,
                        Confidential.of("Mål " + at),
                        one(List.of(Aim.values())),
                        random.nextInt(30) == 0 ? null : Theme.RELATIONS,
                        random.nextInt(10) == 0 ? null : words(30),
                        random.nextInt(30) == 0 ? null : words(30)))
                .toList();
    }

    private Confidential words(int blankOf) {
        return Confidential.of(random.nextInt(blankOf) == 0 ? " " : "Laver frokost hver uge");
    }

    private ServiceOrder.Draft order() {
        return new ServiceOrder.Draft(words(), words(), random.nextInt(6) == 0 ? List.of() : goals());
    }

    /** Mostly of all who must be involved. */
    private List<Involvement> involvement() {
        return on.facts().otherMeasures().stream()
                .filter(ignored -> random.nextInt(4) > 0)
                .map(it -> new Involvement(
                        it.section(),
                        random.nextInt(10) == 0 ? "somebody-else" : it.supplierId(),
                        one(List.of(Kind.values())),
                        random.nextBoolean() ? words() : null))
                .toList();
    }

    private Statement stated() {
        boolean refused = on.facts().transport().state() == CaseTransport.State.REFUSED;
        return switch (random.nextInt(refused ? 2 : 4)) {
            case 0 -> Statement.NONE;
            case 1 -> new Statement(Absence.NOT_GRANTED, random.nextInt(4) == 0 ? null : words(), null);
            default -> on.facts().transport().mode() == null ? notNeeded() : Statement.NONE;
        };
    }

    private Statement notNeeded() {
        var word = new Word(one(List.of(Word.Speaker.values())), day(), words());
        return new Statement(Absence.NOT_NEEDED, null, random.nextInt(6) == 0 ? null : word);
    }

    /** Mostly of each goal of the plan in force. */
    private FollowUp followUp() {
        var adopted = on.versions().adopted();
        var benefits = new ArrayList<GoalBenefit>();
        if (adopted != null) {
            adopted.content().goals().stream()
                    .filter(ignored -> random.nextInt(10) > 0)
                    .forEach(it -> benefits.add(new GoalBenefit(it.number(), one(List.of(Benefit.values())))));
        }
        if (random.nextInt(10) == 0) {
            benefits.add(new GoalBenefit(1 + random.nextInt(4), Benefit.YES));
        }
        return new FollowUp(day(), one(results()), benefits, words(), null, involvement());
    }

    private List<FollowUp.Result> results() {
        return random.nextInt(8) == 0
                ? List.of(FollowUp.Result.END)
                : List.of(FollowUp.Result.CONTINUE, FollowUp.Result.CHANGE);
    }

    private ExternalFact transport() {
        var id = random.nextInt(4) == 0 ? id("another transport") : Plans.TRANSPORT;
        var line = id("line" + random.nextInt(3));
        return switch (random.nextInt(9)) {
            case 0 -> new ExternalFact.TransportRequested(id);
            case 1 -> new ExternalFact.TransportRefused(id, line);
            case 2, 3 -> new ExternalFact.TransportGranted(id, mode(), line);
            case 4 -> new ExternalFact.TransportChangeProposed(id, mode(), line);
            case 5, 6 -> new ExternalFact.TransportChanged(id, mode());
            case 7 -> new ExternalFact.DecisionIssued(List.of(new ExternalFact.DecisionIssued.Line(line, "TRANSPORT")));
            default -> new ExternalFact.TransportEnded(id);
        };
    }

    private String mode() {
        return one(List.of("TAXI", "PUBLIC_TRANSPORT"));
    }

    private ExternalFact assessed() {
        return new ExternalFact.Assessed(
                random.nextBoolean() ? List.of() : List.of(new OtherMeasure("85", "bo-og-naboskab")));
    }

    private ExternalFact placement() {
        var id = id("placement" + random.nextInt(2));
        return switch (random.nextInt(5)) {
            case 0, 1 -> new ExternalFact.PlacementOrdered(id, one(SUPPLIERS));
            case 2 -> new ExternalFact.PlacementRejected(id);
            case 3 -> new ExternalFact.PlacementStarted(id, random.nextBoolean() ? null : one(SUPPLIERS));
            default -> new ExternalFact.PlacementEnded(id, day());
        };
    }

    /** The case closes, or is taken up again, which is the more frequent. */
    private ExternalFact course() {
        var grant = id("grant");
        return switch (random.nextInt(7)) {
            case 0 -> new ExternalFact.CaseClosed(today());
            case 1 -> new ExternalFact.GrantTerminated(grant, day());
            case 2 -> new ExternalFact.ReassessmentClosed(id("reassessment"));
            case 3, 4, 5 -> new ExternalFact.ReassessmentOpened(id("reassessment"));
            default -> new ExternalFact.Granted(grant, Plans.CITIZEN, today(), 3, "nsv");
        };
    }

    private static UUID id(String what) {
        return what.equals("transport") ? Plans.TRANSPORT : Ids.derive(Plans.CASE, what);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
