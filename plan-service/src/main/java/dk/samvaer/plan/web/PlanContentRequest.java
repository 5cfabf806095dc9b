package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.PlanContent;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The content of an action plan. A section is a text or NOT_RELEVANT; while drafting it may be missing. */
record PlanContentRequest(
        @Size(max = 4_000) @Nullable Confidential purpose,
        @Size(max = 4_000) @Nullable Confidential intervention,
        @Size(max = 4_000) @Nullable Confidential expectedDuration,
        @Size(max = 4_000) @Nullable Confidential otherMatters,
        @NotNull @Size(max = 50) List<@Valid @NotNull GoalRequest> goals,
        @NotNull @Size(max = 50) List<@Valid @NotNull ParticipantRequest> participants,
        @Size(max = 50) @Nullable List<@Valid @NotNull InvolvementRequest> involvement) {

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

    record GoalRequest(
            @NotNull @NotBlank @Size(max = 4_000) Confidential text,
            @NotNull Aim aim) {
        PlanContent.Goal numbered(int number) {
            return new PlanContent.Goal(number, text, PlanContent.Aim.valueOf(aim.name()));
        }
    }

    record ParticipantRequest(
            @NotNull ParticipantRole role,
            @Size(max = 200) @Nullable Confidential name) {
        PlanContent.Participant participant() {
            return new PlanContent.Participant(PlanContent.ParticipantRole.valueOf(role.name()), name);
        }
    }

    PlanContent content() {
        return new PlanContent(
                purpose,
                intervention,
                expectedDuration,
                otherMatters,
                IntStream.range(0, goals.size())
                        .mapToObj(at -> goals.get(at).numbered(at + 1))
                        .toList(),
                participants.stream().map(ParticipantRequest::participant).toList(),
                InvolvementRequest.all(involvement));
    }
}
