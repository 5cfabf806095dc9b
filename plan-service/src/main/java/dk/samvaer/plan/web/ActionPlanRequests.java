package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.Offer;
import dk.samvaer.plan.domain.PlanContent;
import dk.samvaer.plan.domain.TransportSection;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What callers send about an action plan. */
final class ActionPlanRequests {
    private ActionPlanRequests() {}

    record OfferMade(@NotNull LocalDate offeredOn) {}

    record OfferAcceptance(
            @NotNull LocalDate acceptedOn, @NotNull Offer.Party acceptedBy) {}

    record OfferRefusal(
            @NotNull LocalDate declinedOn, @NotNull Offer.Party declinedBy) {}

    /** A section is a text or NOT_RELEVANT; while drafting it may be missing. */
    record ContentRequest(
            @Size(max = 4_000) @Nullable Confidential purpose,
            @Size(max = 4_000) @Nullable Confidential intervention,
            @Size(max = 4_000) @Nullable Confidential expectedDuration,
            @Size(max = 4_000) @Nullable Confidential otherMatters,
            @NotNull @Size(max = 50) List<@Valid @NotNull GoalRequest> goals,
            @NotNull @Size(max = 50) List<@Valid @NotNull ParticipantRequest> participants,
            @Size(max = 50) @Nullable List<@Valid @NotNull InvolvementRequest> involvement) {

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

    record GoalRequest(
            @NotNull @NotBlank @Size(max = 4_000) Confidential text,
            @NotNull PlanContent.Aim aim) {
        PlanContent.Goal numbered(int number) {
            return new PlanContent.Goal(number, text, aim);
        }
    }

    record ParticipantRequest(
            @NotNull PlanContent.ParticipantRole role,
            @Size(max = 200) @Nullable Confidential name) {
        PlanContent.Participant participant() {
            return new PlanContent.Participant(role, name);
        }
    }

    /** Status and reason are for a plan without a granted transport; a granted mode is known and not sent. */
    record Adoption(
            @NotNull @NotBlank @Size(max = 4_000) Confidential citizensView,
            TransportSection.@Nullable Absence transportStatus,
            @Size(max = 4_000) @Nullable Confidential transportReason) {

        TransportSection.Statement transport() {
            return new TransportSection.Statement(transportStatus, transportReason);
        }
    }

    record FollowUpHeld(
            @NotNull LocalDate heldOn,
            @NotNull FollowUp.Result result,
            @NotNull FollowUp.Benefit benefit,
            @Size(max = 4_000) @Nullable Confidential note,
            @Size(max = 50) @Nullable List<@Valid @NotNull InvolvementRequest> involvement) {

        FollowUp followUp() {
            return new FollowUp(heldOn, result, benefit, note, InvolvementRequest.all(involvement));
        }
    }
}
