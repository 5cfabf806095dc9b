package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.AdoptedPlan;
import dk.samvaer.plan.domain.CaseTransport;
import dk.samvaer.plan.domain.ExternalFacts;
import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.Offer;
import dk.samvaer.plan.domain.OtherMeasure;
import dk.samvaer.plan.domain.PlanContent;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action plan as the caller may see it.
 *
 * @param version of the draft or, where there is none, of the adopted plan
 * @param draft for the municipality only
 * @param transportMode the granted mode in force, which the next adoption takes over
 */
record ActionPlanView(
        UUID id,
        UUID caseId,
        ActionPlan.Status status,
        @Nullable LocalDate offeredOn,
        Offer.@Nullable Answer answer,
        int version,
        @Nullable PlanContentView draft,
        @Nullable AdoptedPlanView adopted,
        List<AdoptedPlanView> superseded,
        @Nullable LocalDate followUpDueOn,
        List<FollowUpView> followUps,
        CaseTransport.State transportState,
        @Nullable String transportMode,
        List<OtherMeasure> otherMeasures,
        ExternalFacts.@Nullable Grant grant,
        List<UUID> openReassessments) {

    /** @param note what was written down; not for the supplier */
    record FollowUpView(
            LocalDate heldOn,
            FollowUp.Result result,
            FollowUp.Benefit benefit,
            @Nullable Confidential note) {
        static FollowUpView of(FollowUp held, Role reader) {
            var note = reader == Role.SUPPLIER_STAFF ? null : held.note();
            return new FollowUpView(held.heldOn(), held.result(), held.benefit(), note);
        }
    }

    static ActionPlanView of(ActionPlan plan, Role reader) {
        var offer = plan.offer();
        var facts = plan.facts();
        return new ActionPlanView(
                plan.id(),
                plan.caseId(),
                plan.status(),
                offer == null ? null : offer.offeredOn(),
                offer == null ? null : offer.answer(),
                plan.versions().number(),
                draft(plan.versions().draft(), reader),
                adopted(plan.versions().adopted(), reader),
                superseded(plan.versions().superseded().stream(), reader),
                plan.followUps().dueOn(),
                followUps(plan.followUps().held().stream(), reader),
                facts.transport().state(),
                facts.transport().mode(),
                facts.otherMeasures(),
                facts.grant(),
                facts.openReassessments());
    }

    private static @Nullable PlanContentView draft(@Nullable PlanContent draft, Role reader) {
        return draft == null || !seesDrafts(reader) ? null : PlanContentView.whole(draft);
    }

    private static @Nullable AdoptedPlanView adopted(@Nullable AdoptedPlan plan, Role reader) {
        return plan == null ? null : AdoptedPlanView.of(plan, reader);
    }

    private static List<FollowUpView> followUps(Stream<FollowUp> held, Role reader) {
        return held.map(followUp -> FollowUpView.of(followUp, reader)).toList();
    }

    private static List<AdoptedPlanView> superseded(Stream<AdoptedPlan> plans, Role reader) {
        return plans.map(plan -> AdoptedPlanView.of(plan, reader)).toList();
    }

    private static boolean seesDrafts(Role reader) {
        return switch (reader) {
            case VISITATOR, LEADER -> true;
            default -> false;
        };
    }
}
