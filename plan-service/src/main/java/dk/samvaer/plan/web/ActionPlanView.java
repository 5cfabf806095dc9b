package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.AdoptedPlan;
import dk.samvaer.plan.domain.FollowUps;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.disclosure.Part;
import dk.samvaer.plan.domain.facts.ExternalFacts;
import dk.samvaer.plan.domain.facts.OtherMeasure;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
public record ActionPlanView(
        UUID id,
        UUID caseId,
        Status status,
        @Nullable LocalDate offeredOn,
        OfferView.@Nullable OfferAnswerView answer,
        List<OfferView> offers,
        boolean offerDue,
        @Nullable ServiceOrderView serviceOrder,
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
        List<UUID> openReassessments,
        List<DisclosureView> disclosures) {

    /** Where the plan stands; see the state machine in the service's README. */
    public enum Status {
        NOT_OFFERED,
        OFFERED,
        DECLINED,
        DRAFTING,
        ADOPTED,
        UNDER_FOLLOW_UP,
        CLOSED
    }

    public enum TransportState {
        NOT_REQUESTED,
        REQUESTED,
        GRANTED,
        REFUSED,
        ENDED
    }

    /** Another measure under the Act that the citizen has. */
    public record OtherMeasureView(String section, String supplierId) {
        static OtherMeasureView of(OtherMeasure measure) {
            return new OtherMeasureView(measure.section(), measure.supplierId());
        }
    }

    /** The grant that was told last. */
    public record PlannedGrantView(
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

    /** @param today decides which consents hold */
    public static ActionPlanView of(ActionPlan plan, Role reader, LocalDate today) {
        var offer = plan.offers().latest();
        var facts = plan.facts();
        var shown = new Shown(plan, reader, today);
        return new ActionPlanView(
                plan.id(),
                plan.caseId(),
                Status.valueOf(plan.status().name()),
                offer == null ? null : offer.offeredOn(),
                offer == null ? null : OfferView.OfferAnswerView.of(offer.answer()),
                plan.offers().made().stream().map(OfferView::of).toList(),
                plan.offers().due(),
                ServiceOrderView.of(plan.orders().current(), reader),
                plan.versions().number(),
                draft(plan.versions().draft(), reader),
                shown.adopted(),
                shown.superseded(),
                plan.followUps().dueOn(),
                followUps(plan.followUps().held().stream(), reader),
                TransportState.valueOf(facts.transport().state().name()),
                facts.transport().mode(),
                shown.otherMeasures(),
                PlannedGrantView.of(facts.grant()),
                facts.openReassessments(),
                shown.disclosures());
    }

    /** What depends on the parts that suppliers are given. */
    // AP-08
    private record Shown(ActionPlan plan, Role reader, LocalDate today) {
        private @Nullable AdoptedPlanView adopted() {
            var adopted = plan.versions().adopted();
            return adopted == null ? null : view(adopted);
        }

        private List<AdoptedPlanView> superseded() {
            return plan.versions().superseded().stream().map(this::view).toList();
        }

        private List<OtherMeasureView> otherMeasures() {
            var adopted = plan.versions().adopted();
            boolean hidden = supplier() && (adopted == null || !parts(adopted).contains(Part.COORDINATION));
            return hidden
                    ? List.of()
                    : plan.facts().otherMeasures().stream()
                            .map(OtherMeasureView::of)
                            .toList();
        }

        private List<DisclosureView> disclosures() {
            return supplier()
                    ? List.of()
                    : plan.disclosures().all().stream().map(DisclosureView::of).toList();
        }

        private AdoptedPlanView view(AdoptedPlan version) {
            return AdoptedPlanView.of(version, reader, parts(version));
        }

        private Set<Part> parts(AdoptedPlan version) {
            return plan.disclosures().parts(version.version(), today);
        }

        private boolean supplier() {
            return reader == Role.SUPPLIER_STAFF;
        }
    }

    private static @Nullable PlanContentView draft(@Nullable PlanContent draft, Role reader) {
        return draft == null || !seesDrafts(reader) ? null : PlanContentView.of(draft, Set.of(Part.values()));
    }

    private static List<FollowUpView> followUps(Stream<FollowUps.Held> held, Role reader) {
        return held.map(followUp -> FollowUpView.of(followUp, reader)).toList();
    }

    private static boolean seesDrafts(Role reader) {
        return switch (reader) {
            case VISITATOR, LEADER -> true;
            default -> false;
        };
    }
}
