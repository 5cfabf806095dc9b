package dk.samvaer.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samvaer.plan.domain.PedagogicalContent.Duty;
import dk.samvaer.plan.domain.PedagogicalContent.DutyAnswer;
import dk.samvaer.plan.domain.content.Agreement;
import dk.samvaer.plan.domain.content.Aim;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.ExpectedDuration;
import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.plan.domain.content.Participant;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.SpecialMatter;
import dk.samvaer.plan.domain.content.Theme;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.plan.domain.offer.PartyAgreement;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Plans in the states that the specifications start from. */
final class Plans {
    static final UUID CASE = UUID.fromString("6b1f6a3e-0d53-4b54-9f0b-2f6f0c6f3a01");
    static final UUID CITIZEN = UUID.fromString("0f7ce1c0-7e0b-4c83-9f6e-3f6a1b2c4d02");
    static final UUID TRANSPORT = UUID.fromString("d3f7b6a2-5a8c-4f0e-8f55-0b9f1c7d5e03");
    static final UUID PLACEMENT = UUID.fromString("9c2d4e6f-1a3b-4c5d-8e7f-a0b1c2d3e404");
    static final LocalDate OPENED = LocalDate.of(2026, 11, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    /** Four weeks after the clarification. */
    static final LocalDate DUE = LocalDate.of(2027, 1, 11);

    static final FollowUps.Interval YEARLY = new FollowUps.Interval(Period.ofMonths(12), Period.ofWeeks(4));
    static final Actor VISITATOR = new Actor("vera", Role.VISITATOR);
    static final Actor CITIZEN_SELF = new Actor("carl", Role.CITIZEN);
    static final Actor SUPPLIER = new Actor("sune", Role.SUPPLIER_STAFF);
    static final Confidential VIEW = Confidential.of("Vil gerne i køkkenet");
    static final Confidential REASON = Confidential.of("Går selv");
    static final TransportSection.Word WORD = new TransportSection.Word(
            TransportSection.Word.Speaker.CITIZEN, TODAY, Confidential.of("Jeg går selv derhen"));

    static final TransportSection.Statement NOT_NEEDED =
            new TransportSection.Statement(TransportSection.Absence.NOT_NEEDED, null, WORD);

    static final PartyAgreement.Stated AGREED = new PartyAgreement.Stated(Party.Word.ofCitizen(TODAY), null);

    private Plans() {}

    static ActionPlan known() {
        return after(ActionPlan.expect(
                CASE, plan -> plan.note(new ExternalFact.CaseOpened(CITIZEN, OPENED, "2026-000123"))));
    }

    static ActionPlan offered() {
        return after(known(), offering(known()).offer(TODAY.minusDays(1), Offer.Channel.MEETING));
    }

    static ActionPlan declined() {
        return after(offered(), offering(offered()).decline(Party.Word.ofCitizen(TODAY)));
    }

    static ActionPlan ordered() {
        return after(declined(), offering(declined()).order(order(), NOT_NEEDED));
    }

    static Offering offering(ActionPlan plan) {
        return plan.offering(VISITATOR, NOW);
    }

    static List<ActionPlanEvent> write(ActionPlan plan, PlanContent content) {
        return plan.drafting(VISITATOR, NOW).write(content);
    }

    static List<ActionPlanEvent> adopt(ActionPlan plan, TransportSection.Statement transport) {
        return plan.drafting(VISITATOR, NOW).adopt(CitizensView.of(VIEW), AGREED, transport, YEARLY);
    }

    static ServiceOrder.Draft order() {
        return new ServiceOrder.Draft(
                Confidential.of("En hverdag med andre"),
                Confidential.of("Værksted tre dage om ugen"),
                List.of(new Goal(1, Confidential.of("Lave mad med andre"), Aim.DEVELOP, null, null, null)));
    }

    static ActionPlan drafting() {
        return after(offered(), offering(offered()).accept(Party.Word.ofCitizen(TODAY)));
    }

    static ActionPlan written() {
        return after(drafting(), write(drafting(), content()));
    }

    static ActionPlan adoptedWith(String mode) {
        var plan = knowing(written(), new ExternalFact.TransportGranted(TRANSPORT, mode, TRANSPORT));
        return after(plan, adopt(plan, TransportSection.Statement.NONE));
    }

    static ActionPlan knowing(ActionPlan plan, ExternalFact fact) {
        return after(plan, plan.note(fact));
    }

    static PlanContent content() {
        return content(List.of());
    }

    /** Whoever takes part has agreed on something. */
    static PlanContent content(List<Involvement> involvement) {
        return content(
                involvement,
                involvement.stream()
                        .filter(it -> it.kind() != Involvement.Kind.INVITED_DECLINED)
                        .map(it -> agreement(it.section(), it.supplierId()))
                        .toList());
    }

    static PlanContent content(List<Involvement> involvement, List<Agreement> agreements) {
        return new PlanContent(
                Confidential.of("En hverdag med andre"),
                Confidential.of("Værksted tre dage om ugen"),
                new ExpectedDuration(ExpectedDuration.Kind.PERMANENT, null),
                matters(),
                List.of(goal()),
                List.of(new Participant(Participant.Role.CITIZEN, null)),
                null,
                involvement,
                agreements);
    }

    static Goal goal() {
        return new Goal(
                1,
                Confidential.of("Lave mad med andre"),
                Aim.DEVELOP,
                Theme.RELATIONS,
                Confidential.of("Jeg vil lave mad sammen med nogen"),
                Confidential.of("Laver frokost med to andre hver uge"));
    }

    static Agreement agreement(String section, String supplierId) {
        return new Agreement(
                section,
                supplierId,
                Confidential.of("Følger til bussen"),
                Confidential.of("Hver morgen"),
                Confidential.of("Ringer til værkstedet"));
    }

    /** Housing is told of, the others are not relevant. */
    static List<SpecialMatter> matters() {
        return Arrays.stream(SpecialMatter.Subject.values())
                .map(subject -> subject == SpecialMatter.Subject.HOUSING
                        ? new SpecialMatter(subject, Confidential.of("Bor hos sine forældre"), null)
                        : new SpecialMatter(subject, null, Confidential.of("Der er intet behov")))
                .toList();
    }

    static PedagogicalPlan expected() {
        return PedagogicalPlan.begin(
                PedagogicalPlan.expect(CASE, CITIZEN, "nsv", PLACEMENT, DUE).getFirst());
    }

    static PedagogicalPlan drafted() {
        return after(expected(), expected().draft(work(1)));
    }

    static PedagogicalPlan active() {
        return after(drafted(), drafted().activate(adoptedWith("TAXI").basis(), SUPPLIER, NOW));
    }

    static PedagogicalContent work(@Nullable Integer subGoalOf) {
        return work(subGoalOf, null);
    }

    static PedagogicalContent work(@Nullable Integer subGoalOf, @Nullable String doneAndSeen) {
        return new PedagogicalContent(
                Confidential.of("Kan lide at lave mad; bliver urolig i støj"),
                List.of(new PedagogicalContent.SubGoal(Confidential.of("Skære grøntsager"), subGoalOf)),
                Confidential.of("Faste makkere i køkkenet"),
                duties(),
                doneAndSeen == null ? null : Confidential.of(doneAndSeen));
    }

    /** Each duty answered, one of them as not applicable. */
    static List<DutyAnswer> duties() {
        return Arrays.stream(Duty.values())
                .map(duty -> duty == Duty.NECESSARY_CARE
                        ? new DutyAnswer(duty, null, Confidential.of("Klarer det selv"))
                        : new DutyAnswer(duty, Confidential.of("Sammen med de faste makkere"), null))
                .toList();
    }

    static ActionPlan after(List<ActionPlanEvent> events) {
        return after(ActionPlan.begin(events.getFirst()), events.subList(1, events.size()));
    }

    static ActionPlan after(ActionPlan plan, List<ActionPlanEvent> events) {
        var state = plan;
        for (var event : events) {
            state = state.apply(event);
        }
        return state;
    }

    static PedagogicalPlan after(PedagogicalPlan plan, List<PedagogicalPlanEvent> events) {
        var state = plan;
        for (var event : events) {
            state = state.apply(event);
        }
        return state;
    }

    static void refused(String code, ThrowingCallable act) {
        var violation = catchThrowableOfType(RuleViolation.class, act);
        assertThat(violation).as("a rule refuses").isNotNull();
        assertThat(violation.code()).isEqualTo(code);
    }
}
