package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.Involvement;
import dk.samvaer.plan.domain.PlanContent;
import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan says. */
record PlanContentView(
        @Nullable Confidential purpose,
        @Nullable Confidential intervention,
        @Nullable Confidential expectedDuration,
        @Nullable Confidential otherMatters,
        List<PlanContent.Goal> goals,
        List<PlanContent.Participant> participants,
        List<InvolvementView> involvement) {

    record InvolvementView(
            String section,
            String supplierId,
            Involvement.Kind involvement,
            @Nullable Confidential reason) {
        static InvolvementView of(Involvement entry) {
            return new InvolvementView(entry.section(), entry.supplierId(), entry.kind(), entry.reason());
        }
    }

    static PlanContentView whole(PlanContent content) {
        return new PlanContentView(
                content.purpose(),
                content.intervention(),
                content.expectedDuration(),
                content.otherMatters(),
                content.goals(),
                content.participants(),
                content.involvement().stream().map(InvolvementView::of).toList());
    }

    /** The parts that the supplier needs for its work. Source: AP-08. */
    static PlanContentView forSupplier(PlanContent content) {
        return new PlanContentView(
                content.purpose(),
                content.intervention(),
                content.expectedDuration(),
                null,
                content.goals(),
                List.of(),
                List.of());
    }
}
