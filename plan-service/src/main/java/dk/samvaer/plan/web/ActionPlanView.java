package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.AdoptedPlan;
import dk.samvaer.plan.domain.ExternalFacts;
import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.FollowUps;
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
        Status status,
        @Nullable LocalDate offeredOn,
        @Nullable OfferAnswerView answer,
        int version,
        @Nullable PlanContentView draft,
        @Nullable AdoptedPlanView adopted,
        List<AdoptedPlanView> superseded,
        @Nullable LocalDate followUpDueOn,
        List<FollowUpView> followUps,
        TransportState transportState,
        @Nullable String transportMode,
        List<OtherMeasureView> otherMeasures,
        @Nullable PlannedGrantView grant,
        List<UUID> openReassessments) {

    /** Where the plan stands; see the state machine in the service's README. */
    enum Status {
        NOT_OFFERED,
        OFFERED,
        DECLINED,
        DRAFTING,
        ADOPTED,
        UNDER_FOLLOW_UP,
        CLOSED
    }

    /** Who answered for the citizen. */
    enum Party {
        CITIZEN,
        GUARDIAN
    }

    enum TransportState {
        NOT_REQUESTED,
        REQUESTED,
        GRANTED,
        REFUSED,
        ENDED
    }

    enum Result {
        CONTINUE,
        CHANGE,
        END
    }

    /** Whether the citizen benefits. */
    enum Benefit {
        YES,
        PARTLY,
        NO
    }

    /** What the citizen said to the offer. */
    record OfferAnswerView(boolean accepted, LocalDate on, Party party) {
        static @Nullable OfferAnswerView of(Offer.@Nullable Answer answer) {
            return answer == null
                    ? null
                    : new OfferAnswerView(
                            answer.accepted(),
                            answer.on(),
                            Party.valueOf(answer.party().name()));
        }
    }

    /** Another measure under the Act that the citizen has. */
    record OtherMeasureView(String section, String supplierId) {
        static OtherMeasureView of(OtherMeasure measure) {
            return new OtherMeasureView(measure.section(), measure.supplierId());
        }
    }

    /** The grant that was told last. */
    record PlannedGrantView(
            UUID grantId,
            LocalDate startsOn,
            int daysPerWeek,
            String supplierId,
            @Nullable LocalDate endsOn) {
        static @Nullable PlannedGrantView of(ExternalFacts.@Nullable Grant grant) {
            return grant == null
                    ? null
                    : new PlannedGrantView(
                            grant.grantId(), grant.startsOn(), grant.daysPerWeek(), grant.supplierId(), grant.endsOn());
        }
    }

    /**
     * @param planVersion the version that was in force
     * @param citizensView not for the supplier
     * @param note what was written down; not for the supplier
     */
    // AP-08
    record FollowUpView(
            LocalDate heldOn,
            int planVersion,
            Result result,
            Benefit benefit,
            List<GoalBenefitView> benefits,
            @Nullable Confidential citizensView,
            @Nullable Confidential note) {
        static FollowUpView of(FollowUps.Held recorded, Role reader) {
            var held = recorded.followUp();
            boolean supplier = reader == Role.SUPPLIER_STAFF;
            return new FollowUpView(
                    held.heldOn(),
                    recorded.planVersion(),
                    Result.valueOf(held.result().name()),
                    Benefit.valueOf(held.benefit().name()),
                    held.benefits().stream().map(GoalBenefitView::of).toList(),
                    supplier ? null : held.citizensView(),
                    supplier ? null : held.note());
        }
    }

    /** @param goal its number in the plan that was in force */
    record GoalBenefitView(int goal, Benefit benefit) {
        static GoalBenefitView of(FollowUp.GoalBenefit it) {
            return new GoalBenefitView(it.goal(), Benefit.valueOf(it.benefit().name()));
        }
    }

    static ActionPlanView of(ActionPlan plan, Role reader) {
        var offer = plan.offer();
        var facts = plan.facts();
        return new ActionPlanView(
                plan.id(),
                plan.caseId(),
                Status.valueOf(plan.status().name()),
                offer == null ? null : offer.offeredOn(),
                offer == null ? null : OfferAnswerView.of(offer.answer()),
                plan.versions().number(),
                draft(plan.versions().draft(), reader),
                adopted(plan.versions().adopted(), reader),
                superseded(plan.versions().superseded().stream(), reader),
                plan.followUps().dueOn(),
                followUps(plan.followUps().held().stream(), reader),
                TransportState.valueOf(facts.transport().state().name()),
                facts.transport().mode(),
                facts.otherMeasures().stream().map(OtherMeasureView::of).toList(),
                PlannedGrantView.of(facts.grant()),
                facts.openReassessments());
    }

    private static @Nullable PlanContentView draft(@Nullable PlanContent draft, Role reader) {
        return draft == null || !seesDrafts(reader) ? null : PlanContentView.whole(draft);
    }

    private static @Nullable AdoptedPlanView adopted(@Nullable AdoptedPlan plan, Role reader) {
        return plan == null ? null : AdoptedPlanView.of(plan, reader);
    }

    private static List<FollowUpView> followUps(Stream<FollowUps.Held> held, Role reader) {
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
