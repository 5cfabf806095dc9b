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
        List<GoalView> goals,
        List<ParticipantView> participants,
        List<InvolvementView> involvement) {

    /** What a goal is for. */
    enum Aim {
        DEVELOP,
        REHABILITATE,
        MAINTAIN
    }

    enum ParticipantRole {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        COMPANION,
        RELATIVE,
        PEDAGOGICAL_STAFF,
        SUPPLIER,
        VISITATOR,
        OTHER
    }

    /** How the supplier of another measure took part. */
    enum InvolvementKind {
        PARTICIPATED,
        CONTRIBUTED_IN_WRITING,
        INVITED_DECLINED
    }

    /** @param number by which the supplier's sub-goals refer to it */
    record GoalView(int number, Confidential text, Aim aim) {
        static GoalView of(PlanContent.Goal goal) {
            return new GoalView(
                    goal.number(), goal.text(), Aim.valueOf(goal.aim().name()));
        }
    }

    /** Somebody who took part in drawing the plan up. */
    record ParticipantView(ParticipantRole role, @Nullable Confidential name) {
        static ParticipantView of(PlanContent.Participant participant) {
            return new ParticipantView(
                    ParticipantRole.valueOf(participant.role().name()), participant.name());
        }
    }

    record InvolvementView(
            String section,
            String supplierId,
            InvolvementKind involvement,
            @Nullable Confidential reason) {
        static InvolvementView of(Involvement entry) {
            return new InvolvementView(
                    entry.section(),
                    entry.supplierId(),
                    InvolvementKind.valueOf(entry.kind().name()),
                    entry.reason());
        }
    }

    static PlanContentView whole(PlanContent content) {
        return new PlanContentView(
                content.purpose(),
                content.intervention(),
                content.expectedDuration(),
                content.otherMatters(),
                content.goals().stream().map(GoalView::of).toList(),
                content.participants().stream().map(ParticipantView::of).toList(),
                content.involvement().stream().map(InvolvementView::of).toList());
    }

    /** The parts that the supplier needs for its work. Source: AP-08. */
    static PlanContentView forSupplier(PlanContent content) {
        return new PlanContentView(
                content.purpose(),
                content.intervention(),
                content.expectedDuration(),
                null,
                content.goals().stream().map(GoalView::of).toList(),
                List.of(),
                List.of());
    }
}
