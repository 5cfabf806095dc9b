package dk.samvaer.plan.web.print;

import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.web.ActionPlanView;
import dk.samvaer.plan.web.ActionPlanView.Status;
import dk.samvaer.plan.web.ActionPlanView.TransportState;
import dk.samvaer.plan.web.AdoptedPlanView;
import dk.samvaer.plan.web.AdoptedPlanView.CitizensWordView;
import dk.samvaer.plan.web.AdoptedPlanView.TransportStatus;
import dk.samvaer.plan.web.FollowUpView;
import dk.samvaer.plan.web.FollowUpView.Benefit;
import dk.samvaer.plan.web.FollowUpView.GoalBenefitView;
import dk.samvaer.plan.web.FollowUpView.Result;
import dk.samvaer.plan.web.GoalView;
import dk.samvaer.plan.web.GoalView.Aim;
import dk.samvaer.plan.web.GoalView.Theme;
import dk.samvaer.plan.web.OfferView;
import dk.samvaer.plan.web.PlanContentView;
import dk.samvaer.plan.web.PlanContentView.AgreementView;
import dk.samvaer.plan.web.PlanContentView.DurationKind;
import dk.samvaer.plan.web.PlanContentView.DurationView;
import dk.samvaer.plan.web.PlanContentView.InvolvementKind;
import dk.samvaer.plan.web.PlanContentView.InvolvementView;
import dk.samvaer.plan.web.PlanContentView.ParticipantRole;
import dk.samvaer.plan.web.PlanContentView.ParticipantView;
import dk.samvaer.plan.web.PlanContentView.SpecialMatterView;
import dk.samvaer.plan.web.PlanContentView.Subject;
import dk.samvaer.plan.web.ServiceOrderView;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Views of the action plan of an invented citizen, which each test changes where it matters. */
final class SamplePlans {
    static final String CASE = "2026-3F6C1A52";
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final String ADDRESS = "Opdigtet Allé 2";
    private static final Map<String, String> NAMES = Map.of("TAXI", "Taxa", "bostedet", "Bostedet Ærø");
    private static final PlanContentView NOTHING =
            new PlanContentView(null, null, null, List.of(), List.of(), List.of(), null, List.of(), List.of());

    private SamplePlans() {}

    static PrintedActionPlan printed(ActionPlanView plan, Audience reader) {
        return new PrintedActionPlan(plan, CASE, reader, code -> NAMES.getOrDefault(code, code));
    }

    /** Two versions, one follow-up, and every part filled in. */
    static ActionPlanView whole() {
        return plan(Status.ADOPTED, null, adopted(2, content(goals(2))), List.of(adopted(1, content(goals(1)))));
    }

    static ActionPlanView of(PlanContentView content) {
        return plan(Status.ADOPTED, null, adopted(1, content), List.of());
    }

    static ActionPlanView draft(PlanContentView draft) {
        return plan(Status.DRAFTING, draft, null, List.of());
    }

    static ActionPlanView emptyDraft() {
        return draft(NOTHING);
    }

    /** What is left in every text of a plan when the person has been erased. */
    static ActionPlanView erased() {
        return of(NOTHING);
    }

    static ActionPlanView closed() {
        return plan(Status.CLOSED, null, adopted(1, content(goals(1))), List.of());
    }

    /** What a supplier is shown where nothing more than the purpose, the goals and the transport is disclosed. */
    static ActionPlanView forSupplier() {
        var all = content(goals(2));
        var goals = all.goals().stream()
                .map(it -> goal(it.number(), it.text().text(), null))
                .toList();
        var given =
                new PlanContentView(all.purpose(), null, null, List.of(), goals, List.of(), null, List.of(), List.of());
        var adopted = new AdoptedPlanView(1, DAY, given, null, null, null, null, null, false, "TAXI", null, null, null);
        var followUp = new FollowUpView(DAY, 1, Result.CONTINUE, Benefit.YES, List.of(), null, null);
        return plan(Status.ADOPTED, null, null, adopted, List.of(), followUp);
    }

    static ActionPlanView declined() {
        var order = new ServiceOrderView(
                1, DAY, text("En hverdag med andre"), text("Værksted tre dage"), goals(1), "TAXI", null, null, null);
        return plan(Status.DECLINED, order, null, null, List.of());
    }

    static ActionPlanView neverAdopted() {
        return plan(Status.OFFERED, null, null, List.of());
    }

    static ActionPlanView without(TransportStatus transport) {
        var word = new CitizensWordView(CitizensWordView.Speaker.GUARDIAN, DAY, text("Hun går selv"));
        var adopted = new AdoptedPlanView(
                1,
                DAY,
                content(goals(1)),
                null,
                text("Ville ikke sige noget"),
                null,
                null,
                text("Kan ikke overskue planen"),
                true,
                null,
                transport,
                text("Bor tæt på"),
                transport == TransportStatus.NOT_NEEDED ? word : null);
        return plan(Status.ADOPTED, null, adopted, List.of());
    }

    static PlanContentView content(List<GoalView> goals) {
        return content("Du skal have en god hverdag sammen med andre.\nDu skal bruge det, du kan.", goals);
    }

    static PlanContentView content(String purpose, List<GoalView> goals) {
        return new PlanContentView(
                text(purpose),
                text("Du er med i værkstedet tre dage om ugen."),
                new DurationView(DurationKind.PERMANENT, text("Vi taler om det hvert år.")),
                List.of(
                        new SpecialMatterView(Subject.HOUSING, text("Du bor på " + ADDRESS + "."), null),
                        new SpecialMatterView(Subject.EMPLOYMENT, null, text("Du har pension."))),
                goals,
                List.of(
                        new ParticipantView(ParticipantRole.CITIZEN, text("Åse Ærø Eksempel")),
                        new ParticipantView(ParticipantRole.RELATIVE, text("Karla Eksempel, " + ADDRESS)),
                        new ParticipantView(ParticipantRole.VISITATOR, null)),
                null,
                List.of(new InvolvementView("107", "bostedet", InvolvementKind.INVITED_DECLINED, text("Ferie"))),
                List.of(new AgreementView("107", "bostedet", text("Følger dig"), text("Mandag"), text("Ringer"))));
    }

    static List<GoalView> goals(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(it -> goal(it, "Du laver mad sammen med en makker.", "Jeg vil have en ven i køkkenet."))
                .toList();
    }

    static GoalView goal(int number, String text, @Nullable String own) {
        var aims = Aim.values();
        return new GoalView(
                number,
                text(text),
                aims[number % aims.length],
                "code",
                Theme.RELATIONS,
                "code",
                own == null ? null : text(own),
                text("Du laver en ret hver uge."));
    }

    static Confidential text(String text) {
        return Confidential.of(text);
    }

    private static AdoptedPlanView adopted(int version, PlanContentView content) {
        return new AdoptedPlanView(
                version,
                DAY.minusYears(2).plusYears(version),
                content,
                text("Jeg glæder mig."),
                null,
                OfferView.Party.CITIZEN,
                DAY,
                null,
                false,
                "TAXI",
                null,
                null,
                null);
    }

    private static ActionPlanView plan(
            Status status,
            @Nullable PlanContentView draft,
            @Nullable AdoptedPlanView adopted,
            List<AdoptedPlanView> old) {
        return plan(status, null, draft, adopted, old);
    }

    private static ActionPlanView plan(
            Status status,
            @Nullable ServiceOrderView order,
            @Nullable PlanContentView draft,
            @Nullable AdoptedPlanView adopted,
            List<AdoptedPlanView> old) {
        var benefits = List.of(new GoalBenefitView(1, Benefit.YES));
        var followUp = new FollowUpView(
                DAY,
                adopted == null ? 1 : adopted.version(),
                Result.CONTINUE,
                Benefit.PARTLY,
                benefits,
                text("Det går godt."),
                text("Trives."));
        return plan(status, order, draft, adopted, old, followUp);
    }

    private static ActionPlanView plan(
            Status status,
            @Nullable ServiceOrderView order,
            @Nullable PlanContentView draft,
            @Nullable AdoptedPlanView adopted,
            List<AdoptedPlanView> old,
            FollowUpView followUp) {
        return new ActionPlanView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                status,
                DAY,
                null,
                List.of(),
                false,
                order,
                adopted == null ? 1 : adopted.version(),
                draft,
                adopted,
                old,
                adopted == null ? null : DAY.plusYears(1),
                adopted == null ? List.of() : List.of(followUp),
                TransportState.GRANTED,
                "TAXI",
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
